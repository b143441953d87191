using System.Diagnostics;

namespace CoopTools.Session.Tests;

/// <summary>Commands of a real shell that are ended while they write: the old file stays, and nothing is left beside it.</summary>
public sealed class StopTests : IDisposable
{
    private const string Script = """
        Import-Module $args[0]
        1..6000 | ForEach-Object { [pscustomobject]@{ Jurisdiction = "Example County $_"; State = 'TX' } } |
            Test-CoopPolicy | Export-CoopMatrix $args[1]
        'reached the end'
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cooptools-stop-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("INT", "xlsx")]
    [InlineData("INT", "html")]
    [InlineData("TERM", "xlsx")]
    [InlineData("HUP", "csv")]
    public async Task A_signal_ends_the_writing_of_a_report(string signal, string type)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals; Ctrl+C ends a command there by the same way.");
        var stop = TestContext.Current.CancellationToken;
        var target = Path.Combine(_folder.FullName, $"matrix.{type}");
        await File.WriteAllTextAsync(target, "old", stop);
        var script = Path.Combine(_folder.FullName, "job.ps1");
        await File.WriteAllTextAsync(script, Script, stop);

        using var shell = Pwsh.Start(["-File", script, Session.Manifest, target]);
        var output = shell.StandardOutput.ReadToEndAsync(stop);
        while (!shell.HasExited && !_folder.EnumerateFiles("*.tmp").Any())
            await Task.Delay(5, stop);
        Assert.False(shell.HasExited, "It ended before anything was written.");
        await Process.Start("kill", [$"-{signal}", $"{shell.Id}"]).WaitForExitAsync(stop);
        await shell.WaitForExitAsync(stop);

        Assert.DoesNotContain("reached the end", await output, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(target, stop));
        Assert.Equal(["job.ps1", $"matrix.{type}"], _folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }
}
