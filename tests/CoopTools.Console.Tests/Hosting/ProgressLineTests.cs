using System.Management.Automation;
using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class ProgressLineTests
{
    private static readonly ProgressRecord Reading =
        new(1, "Reading", "row 7") { PercentComplete = 42, SecondsRemaining = 8, CurrentOperation = "TX" };

    private readonly StringWriter _error = new();

    [Fact]
    public void Progress_is_one_line() => Assert.Equal("Reading: row 7 TX 42 % (about 8 s left)", ProgressLine.Text(Reading));

    [Fact]
    public void Progress_is_drawn_and_erased_when_it_is_done()
    {
        var line = Line(isWatched: true);
        line.Show(Reading);
        line.Show(new(1, "Reading", "done") { RecordType = ProgressRecordType.Completed });
        line.Erase();

        Assert.Equal("\r\e[K" + ProgressLine.Text(Reading) + "\r\e[K", _error.ToString());
    }

    [Fact]
    public void A_line_longer_than_the_window_is_cut()
    {
        Line(isWatched: true).Show(new(1, "Reading", new string('x', 1000)));

        Assert.InRange(_error.ToString().Length, 10, 300);
    }

    [Fact]
    public void Nothing_is_drawn_where_nobody_watches()
    {
        Line(isWatched: false).Show(Reading);

        Assert.Equal("", _error.ToString());
    }

    private ProgressLine Line(bool isWatched) =>
        new(new Terminal(TextWriter.Null, _error, OutputIsPlain: true, ErrorIsPlain: true, ShowsProgress: isWatched, CanAsk: false));
}
