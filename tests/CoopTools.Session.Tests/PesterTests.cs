using System.Diagnostics;

namespace CoopTools.Session.Tests;

/// <summary>
/// The suite of tests/Pester on the built module, in a real PowerShell. It needs pwsh 7.4 or later, on PATH or named by
/// COOPTOOLS_PWSH, and Pester 5 or later in a folder of PSModulePath; without them it is skipped.
/// </summary>
public sealed class PesterTests
{
    // What Run.ps1 ends with where PowerShell is too old or Pester is not installed; it says which.
    private const int CannotRun = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task The_Pester_suite_passes_in_a_real_PowerShell()
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so the suite was not found.");
        var pwsh = Pwsh();
        Assert.SkipWhen(pwsh is null, "pwsh was not found: it is on no folder of PATH, and COOPTOOLS_PWSH does not name it. Install PowerShell 7.4 or later to run tests/Pester.");
        var (exitCode, output) = await Run(pwsh!);
        Assert.SkipWhen(exitCode == CannotRun, $"{pwsh} cannot run the suite. {output.Trim()}");
        Assert.True(exitCode == 0, $"{pwsh} ended with exit code {exitCode}.\n{output}");
        TestContext.Current.TestOutputHelper?.WriteLine(output);
    }

    private static string? Pwsh()
    {
        if (Environment.GetEnvironmentVariable("COOPTOOLS_PWSH") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var file = OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }

    private static async Task<(int ExitCode, string Output)> Run(string pwsh)
    {
        var start = new ProcessStartInfo(pwsh, ["-NoProfile", "-NonInteractive", "-File", SourceTree.Path("tests", "Pester", "Run.ps1")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["COOPTOOLS_MODULE"] = Path.GetDirectoryName(Session.Manifest);
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, $"{await output}{await errors}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
