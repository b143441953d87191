using System.Diagnostics;
using System.Globalization;

namespace CoopTools.Benchmarks.Reporting;

/// <summary>A whole process, from start to end: how long it took, and the most memory that it held at once.</summary>
/// <param name="Seconds">The time.</param>
/// <param name="PeakMiB">The most memory.</param>
internal sealed record Whole(double Seconds, double PeakMiB)
{
    /// <summary>Runs a script in a real PowerShell with the module.</summary>
    public static Whole InShell(string script) => Run(
        Shell.Program,
        Shell.Arguments($"$WarningPreference = 'Ignore'; {Shell.Import}; $null = {script}; 'peak ' + [Diagnostics.Process]::GetCurrentProcess().PeakWorkingSet64"));

    /// <summary>Runs a floor: this program, with the name of what is to be done at least.</summary>
    public static Whole Floor(params string[] arguments) =>
        Run(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? new[] { typeof(Whole).Assembly.Location } : [], "floor", .. arguments]);

    /// <summary>What a process says of itself as its last line.</summary>
    public static string Peak() => string.Create(CultureInfo.InvariantCulture, $"peak {Process.GetCurrentProcess().PeakWorkingSet64}");

    /// <summary>The median of several by time, with the highest peak of all.</summary>
    public static Whole Median(IReadOnlyCollection<Whole> runs) => new(Benchmarks.Median.Of(runs.Select(r => r.Seconds)), runs.Max(r => r.PeakMiB));

    private static Whole Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        var since = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        var peak = said.Split('\n').LastOrDefault(l => l.StartsWith("peak ", StringComparison.Ordinal));
        if (process.ExitCode != 0 || peak is null)
            throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode} at: {string.Join(' ', arguments)}\n{said}");
        return new(seconds, long.Parse(peak.AsSpan(5), CultureInfo.InvariantCulture) / 1048576.0);
    }
}
