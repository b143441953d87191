namespace CoopTools.Benchmarks.Reporting;

/// <summary>A job whose speed is reported, with what is aimed at.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Script">The command, with <c>{in}</c> and <c>{out}</c> for the files.</param>
/// <param name="Extension">The extension of what it writes, or null where it writes nothing.</param>
/// <param name="Ratio">How many times its floor it may take.</param>
/// <param name="PeakMiB">How much memory it may hold at once.</param>
internal sealed record Job(string Name, string Script, string? Extension, double Ratio, double PeakMiB)
{
    /// <summary>The job that has to grow with its rows and not faster.</summary>
    public const string NoFindings = $"{Test} | Export-CoopMatrix '{{out}}' -Findings None";

    private const string Test = "Test-CoopPolicy '{in}' -AsOf 2026-01-01";

    /// <summary>The jobs of the report.</summary>
    public static IReadOnlyList<Job> All { get; } =
    [
        new("csv → `-Quiet`", $"{Test} -Quiet", null, 3, 150),
        new("csv → long csv", $"{Test} | Export-CoopMatrix '{{out}}'", ".csv", 2, 200),
        new("csv → xlsx, default sheets", $"{Test} | Export-CoopMatrix '{{out}}'", ".xlsx", 2, 400),
        new("csv → xlsx, `-Findings None`", NoFindings, ".xlsx", 2, 400),
    ];

    /// <summary>The command for two files.</summary>
    public static string For(string script, string input, string output) =>
        script.Replace("{in}", input, StringComparison.Ordinal).Replace("{out}", output, StringComparison.Ordinal);
}
