using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace CoopTools.Benchmarks.Reporting;

/// <summary>Measures the main jobs beside their floors and writes REPORT.md. A peak of memory over its aim is an error.</summary>
/// <param name="folder">Where inputs and outputs go; gone afterwards.</param>
/// <param name="rows">How many jurisdictions.</param>
/// <param name="rounds">How often each is measured.</param>
internal sealed class Report(string folder, int rows, int rounds)
{
    private const int Fewer = 100_000;
    private const int Many = 1_000_000;
    private const int PeerRecords = 2_000;

    private readonly StringBuilder _text = new();
    private bool _tooMuch;

    /// <summary>Runs the report.</summary>
    /// <param name="arguments">How many rows and rounds; <c>short</c> leaves the million out.</param>
    /// <returns>The exit code: 1 where a peak is over its aim.</returns>
    public static int Run(string[] arguments)
    {
        var numbers = arguments.Where(a => int.TryParse(a, out _)).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        var folder = Directory.CreateTempSubdirectory("cooptools-report-").FullName;
        try
        {
            var report = new Report(folder, numbers.ElementAtOrDefault(0) is > 0 and var rows ? rows : 90_000, numbers.ElementAtOrDefault(1) is > 0 and var rounds ? rounds : 3);
            report.Measure(arguments.Contains("short", StringComparer.Ordinal));
            var path = Path.GetFullPath("tests/CoopTools.Benchmarks/REPORT.md");
            File.WriteAllText(path, report._text.ToString());
            Console.WriteLine(path);
            return report._tooMuch ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Measure(bool isShort)
    {
        Say("# How fast it is, beside the least that has to be done");
        Say(string.Empty);
        Say(FormattableString.Invariant($"Made by `dotnet run --project tests/CoopTools.Benchmarks -c Release -- report` on {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. Whole processes, the start of a shell included; medians of {rounds}, each beside its floor in turn; peaks are the highest. The jurisdictions are invented and answer seven of eight facts."));
        Say(string.Empty);
        Jobs();
        if (!isShort)
            Growth();
        Engine();
    }

    private void Jobs()
    {
        Say("The floor of reading is CsvHelper going through the same file; that of csv a StreamWriter writing as many bytes; that of a workbook its parts through the same deflate.");
        Say(string.Empty);
        Say(FormattableString.Invariant($"| {rows:#,0} jurisdictions, all facts | seconds | floor | ratio | aim | peak MiB | aim |"));
        Say("|---|---|---|---|---|---|---|");
        var input = new InventedTable(rows).WriteCsv(folder);
        foreach (var job in Job.All)
        {
            var output = job.Extension is null ? null : Path.Combine(folder, "out" + job.Extension);
            var (ours, floors) = (new List<Whole>(), new List<Whole>());
            for (var i = 0; i < rounds; i++)
            {
                ours.Add(Whole.InShell(Job.For(job.Script, input, output ?? string.Empty)));
                floors.Add(output is null ? Whole.Floor(input) : Whole.Floor(input, output));
            }

            var (median, floor) = (Whole.Median(ours), Whole.Median(floors));
            Say(FormattableString.Invariant($"| {job.Name} | {median.Seconds:0.0} | {floor.Seconds:0.0} | {median.Seconds / floor.Seconds:0.0} | {job.Ratio:0} | {median.PeakMiB:0} | {job.PeakMiB:0} |"));
            _tooMuch |= median.PeakMiB > job.PeakMiB;
        }

        Say(string.Empty);
        Say(FormattableString.Invariant($"A shell that imports the module and does nothing holds {Whole.InShell("1").PeakMiB:0} MiB."));
        Say(string.Empty);
    }

    private void Growth()
    {
        Say("| csv → xlsx, `-Findings None` | seconds | µs a row | peak MiB |");
        Say("|---|---|---|---|");
        var peaks = new List<double>();
        foreach (var count in new[] { Fewer, Many })
        {
            var input = new InventedTable(count).WriteCsv(folder);
            var whole = Whole.InShell(Job.For(Job.NoFindings, input, Path.Combine(folder, "many.xlsx")));
            peaks.Add(whole.PeakMiB);
            Say(FormattableString.Invariant($"| {count:#,0} | {whole.Seconds:0.0} | {whole.Seconds / count * 1e6:0} | {whole.PeakMiB:0} |"));
        }

        Say(string.Empty);
        Say(FormattableString.Invariant($"Ten times as many rows hold {peaks[1] / peaks[0]:0.00} times the memory (aim 1.3)."));
        Say(string.Empty);
        _tooMuch |= peaks[1] > 1.3 * peaks[0];
    }

    private void Engine()
    {
        var speed = EngineSpeed.Measure(EngineSpeed.Records(InventedTable.AllAgencies));
        Say(FormattableString.Invariant($"Findings made, nothing written, on one core: {speed.PerSecond / 1e6:0.0} million a second (aim 5), {speed.Bytes:0} bytes each (aim 150)."));
        Say(string.Empty);
        var (ours, theirs, compared) = new Peer().Compare(EngineSpeed.Records(PeerRecords)).GetAwaiter().GetResult();
        Say(FormattableString.Invariant($"The same rules in RulesEngine on the same records, every fact answered: {compared:#,0} decisions, all equal; {ours:#,0} a second by our tables, {theirs:#,0} by RulesEngine."));
        _tooMuch |= speed.Bytes > 150;
    }

    private void Say(string line)
    {
        _text.Append(line).Append('\n');
        Console.WriteLine(line);
    }
}
