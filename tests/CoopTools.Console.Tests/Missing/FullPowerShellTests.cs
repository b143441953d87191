using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class FullPowerShellTests
{
    [Theory]
    [InlineData("Select-Object")]
    [InlineData("sort-object")]
    [InlineData("Write-Host")]
    [InlineData("Get-ChildItem")]
    [InlineData("ConvertTo-Json")]
    [InlineData("Get-Credential")]
    [InlineData("ls")]
    [InlineData("echo")]
    [InlineData("ft")]
    public void Commands_and_aliases_of_full_PowerShell_are_known(string command) => Assert.True(FullPowerShell.Has(command));

    [Theory]
    [InlineData("ForEach-Object")]
    [InlineData("Get-Help")]
    [InlineData("Test-CoopPolicy")]
    [InlineData("Frobnicate-Widget")]
    public void Commands_that_this_host_has_or_nobody_has_are_not_claimed(string command) => Assert.False(FullPowerShell.Has(command));

    [Fact]
    public void The_answer_says_what_it_is_and_how_to_get_it()
    {
        var run = Run.Command("Select-Object Name");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'Select-Object' is part of full PowerShell and is not in this host. Install PowerShell 7.4 or later (https://aka.ms/powershell), then: Import-Module CoopTools.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_is_answered_too() => Assert.Contains("part of full PowerShell", Run.Command("1 | select -First 1").Error, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_command_is_answered_as_PowerShell_does()
    {
        var run = Run.Command("Frobnicate-Widget");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The term 'Frobnicate-Widget' is not recognized", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_catches_the_error_finds_what_it_finds_in_PowerShell_and_the_answer()
    {
        var run = Run.Command("try { Get-Content x } catch { $_.FullyQualifiedErrorId; $_.Exception.CommandName; $_.Exception.Message }");

        Assert.Equal(["CommandNotFoundException", "Get-Content"], run.Lines[..2]);
        Assert.StartsWith("'Get-Content' is part of full PowerShell", run.Lines[2], StringComparison.Ordinal);
    }
}
