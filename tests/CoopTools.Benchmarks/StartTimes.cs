using System.Diagnostics;
using System.Globalization;

namespace CoopTools.Benchmarks;

/// <summary>
/// Whole processes of a real PowerShell, from start to end: an empty one is the floor of an import, and an import that of a
/// first answer. They take turns, so that what else the machine does falls on all of them.
/// </summary>
internal static class StartTimes
{
    private const int DefaultRounds = 10;
    private const string LookUp = "Get-CoopRule DET-3";
    private const string Test = "Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Fact @{ 'hold-basis' = 'DetainerAlone' }";

    private static readonly (string Name, string Script, int Floor)[] Starts =
    [
        ("an empty shell", string.Empty, 0),
        ("import", Shell.Import, 0),
        ("import, first look-up, not shown", $"{Shell.Import}; $null = {LookUp}", 1),
        ("import, first look-up", $"{Shell.Import}; {LookUp}", 1),
        ("import, one test, not shown", $"{Shell.Import}; $null = {Test}", 1),
        ("import, one test", $"{Shell.Import}; {Test}", 1),
    ];

    /// <summary>Measures and prints medians.</summary>
    /// <param name="arguments">The number of rounds, or none.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        var rounds = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultRounds;
        var taken = Starts.Select(_ => new double[rounds]).ToArray();
        foreach (var (_, script, _) in Starts)
            _ = Milliseconds(script);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < Starts.Length; i++)
                taken[i][round] = Milliseconds(Starts[i].Script);
        }

        Print(taken.Select(Median.Of).ToArray());
        return 0;
    }

    private static void Print(double[] medians)
    {
        Console.WriteLine($"{"",-34}{"median",9}{"over its floor",19}{"of an empty shell",20}");
        for (var i = 0; i < Starts.Length; i++)
        {
            var (name, _, floor) = Starts[i];
            var over = medians[i] - medians[floor];
            var line = string.Create(CultureInfo.InvariantCulture, $"{name,-34}{medians[i],6:0} ms{over,16:+0;-0;0} ms{over / medians[0],20:0.00}");
            Console.WriteLine(line);
        }
    }

    private static double Milliseconds(string script)
    {
        var start = new ProcessStartInfo(Shell.Program, Shell.Arguments(script))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var since = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(since);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Shell.Program} ended with exit code {process.ExitCode} at: {script}");
        return elapsed.TotalMilliseconds;
    }
}
