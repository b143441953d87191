namespace CoopTools.Benchmarks;

/// <summary>The real PowerShell that whole processes are measured with: on PATH, or named by COOPTOOLS_PWSH.</summary>
internal static class Shell
{
    private static readonly string Module = Path.Combine(AppContext.BaseDirectory, "CoopTools");

    /// <summary>The program.</summary>
    public static string Program => Environment.GetEnvironmentVariable("COOPTOOLS_PWSH") is { Length: > 0 } named ? named : "pwsh";

    /// <summary>The command that imports the module beside this program.</summary>
    public static string Import { get; } = $"Import-Module '{Module.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The arguments for a script.</summary>
    public static string[] Arguments(string script) => ["-NoProfile", "-NonInteractive", "-Command", script];
}
