using System.Diagnostics;
using System.Text;

namespace CoopTools.Session.Tests;

/// <summary>What lies in the module's folder beside its commands.</summary>
public sealed class ShippedModuleTests : IDisposable
{
    private static readonly string Module = Path.GetDirectoryName(Session.Manifest)!;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_notices_give_every_library_that_ships_its_project_copyright_and_license()
    {
        var notices = File.ReadAllText(Path.Combine(Module, "THIRD-PARTY-NOTICES.txt")).Split($"\n{new string('-', 78)}\n");
        Assert.All(Dlls().Where(dll => !IsOurs(dll)).Select(dll => Path.GetFileName(dll)), dll =>
        {
            var notice = Assert.Single(notices, part => part.Contains("\nFiles ", StringComparison.Ordinal) && part.Split('\n')[1].Contains($" {dll}", StringComparison.Ordinal));
            Assert.Matches(@"\nProject +https://\S+\nLicense +\S.*\n\n.*(©|Copyright)", notice);
            Assert.Matches("Permission is hereby granted|Apache License", notice);
        });
    }

    [Fact]
    public void Our_dlls_are_of_the_version_that_the_manifest_names()
    {
        var version = Assert.Single(_session.Run("(Get-Module CoopTools).Version").Succeeded().Texts);
        var ours = Dlls().Where(IsOurs).ToList();
        Assert.NotEmpty(ours);
        Assert.All(ours, dll => Assert.Equal(version, FileVersionInfo.GetVersionInfo(dll).ProductVersion!.Split('+')[0]));
    }

    [Fact]
    public void To_Windows_PowerShell_it_says_in_one_sentence_what_it_needs_and_where_that_is()
    {
        // The manifest as that edition reads it; beside it nothing but what it then asks for.
        var manifest = File.ReadAllText(Session.Manifest).Replace("$PSEdition", "'Desktop'", StringComparison.Ordinal);
        File.WriteAllText(_session.PathOf("Desktop.psd1"), manifest);
        File.Copy(Path.Combine(Module, "WindowsPowerShell.psm1"), _session.PathOf("WindowsPowerShell.psm1"));
        Assert.Equal("5.1", Assert.Single(_session.Run("(Get-Module $args[0] -ListAvailable).PowerShellVersion", _session.PathOf("Desktop.psd1")).Succeeded().Texts));

        var import = _session.Run("Import-Module $args[0]", _session.PathOf("Desktop.psd1"));
        Assert.Matches(@"^CoopTools needs PowerShell 7\.4 or later, .*https://aka\.ms/powershell.*\.$", import.Errors[0].Exception.Message);
        Assert.Empty(_session.Run("Get-Module Desktop").Output);
    }

    [Theory]
    [InlineData("CoopTools.psd1")]
    [InlineData("WindowsPowerShell.psm1")]
    public void What_Windows_PowerShell_reads_is_plain_ASCII(string file) => Assert.True(Ascii.IsValid(File.ReadAllBytes(Path.Combine(Module, file))));

    private static IEnumerable<string> Dlls() => Directory.EnumerateFiles(Module, "*.dll", SearchOption.AllDirectories);

    private static bool IsOurs(string dll) => Path.GetFileName(dll).StartsWith("CoopTools.", StringComparison.Ordinal);
}
