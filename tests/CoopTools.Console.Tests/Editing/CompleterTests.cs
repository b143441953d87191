using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class CompleterTests : IDisposable
{
    private readonly Session _session = Session.Open(
        new Host(new Terminal(TextWriter.Null, TextWriter.Null, OutputIsPlain: true, ErrorIsPlain: true, ShowsProgress: false, CanAsk: false)));

    [Theory]
    [InlineData("Get-Comm", "Get-Command")]
    [InlineData("Get-Command -Verb", "-Verbose")]
    [InlineData("Get-Help Get-Hel", "Get-Help")]
    [InlineData("$PSVersionT", "$PSVersionTable")]
    public void Commands_parameters_values_and_variables_are_completed(string text, string expected) =>
        Assert.Contains(expected, Complete(text).Candidates, StringComparer.Ordinal);

    [Fact]
    public void A_path_is_completed_where_the_engine_offers_nothing() =>
        Assert.Contains(Complete($"& '{AppContext.BaseDirectory}cooptools.d").Candidates, candidate => candidate.Contains("cooptools.dll", StringComparison.Ordinal));

    public void Dispose() => _session.Dispose();

    private Completions Complete(string text) => new Completer(_session).Complete(text, text.Length);
}
