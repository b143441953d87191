using System.Diagnostics;
using System.Reflection;

namespace CoopTools.Session.Tests;

/// <summary>One run of the real shell, which dotnet-tools.json pins, as a process without profile and with its streams redirected.</summary>
internal sealed record Pwsh(int ExitCode, string Output, string Error)
{
    /// <summary>The program; <c>dotnet</c> runs it.</summary>
    public static string Program { get; } = Metadata("Pwsh");

    /// <summary>The manifest of the Pester module.</summary>
    public static string Pester { get; } = Metadata("Pester");

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Runs it to its end.</summary>
    public static async Task<Pwsh> Run(IEnumerable<string> arguments, Action<ProcessStartInfo>? prepare = null)
    {
        var stop = TestContext.Current.CancellationToken;
        using var process = Start(arguments, prepare);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var error = process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return new(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts it.</summary>
    public static Process Start(IEnumerable<string> arguments, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "-NoProfile", "-NonInteractive", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["POWERSHELL_UPDATECHECK"] = "Off";
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        prepare?.Invoke(start);
        return Process.Start(start)!;
    }

    private static string Metadata(string key) =>
        typeof(Pwsh).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
