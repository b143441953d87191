using System.Security.Cryptography;

namespace CoopTools.Session.Tests;

/// <summary>The main job in processes of their own: the bytes of a report depend on its input, the law and the law's day, and on nothing around it.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Script = """
        param($Module, $In, $Out)
        Import-Module $Module
        $findings = Test-CoopPolicy $In -AsOf 2025-06-01 -IntakeVariable intake
        foreach ($type in 'xlsx', 'html', 'md', 'json', 'csv') { $findings | Export-CoopMatrix "$Out/matrix.$type" -Intake $intake -GroupBy Circuit }
        New-CoopTemplate "$Out/template.xlsx" -Jurisdiction 'Example County'
        "$([cultureinfo]::CurrentCulture.Name) $([TimeZoneInfo]::Local.BaseUtcOffset.TotalHours)"
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("same bytes ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Reports_are_the_same_bytes_in_every_culture_and_time_zone()
    {
        var here = await Reports("en_US.UTF-8", "America/Los_Angeles", "en-US -8");
        Assert.Equal(6, here.Count);
        Assert.Equal(here, await Reports("de_DE.UTF-8", "Asia/Tokyo", "de-DE 9"));
        Assert.Equal(here, await Reports("th_TH.UTF-8", "Pacific/Kiritimati", "th-TH 14"));
    }

    // The SHA-256 of each file that was written, by name.
    private async Task<SortedDictionary<string, string>> Reports(string culture, string zone, string expected)
    {
        var script = Path.Combine(_folder.FullName, "job.ps1");
        await File.WriteAllTextAsync(script, Script);
        var target = _folder.CreateSubdirectory(culture).FullName;
        var run = await Pwsh.Run(["-File", script, Session.Manifest, SourceTree.Path("examples", "jurisdictions.xlsx"), target], start =>
        {
            start.Environment["LC_ALL"] = culture;
            start.Environment["TZ"] = zone;
        });
        Assert.True(run.ExitCode == 0, run.Error);

        // Windows takes neither from the environment: there the runs are only two runs.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(expected, run.Lines[^1]);
        return new(Directory.EnumerateFiles(target).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);
    }
}
