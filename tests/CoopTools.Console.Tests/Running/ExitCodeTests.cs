namespace CoopTools.ConsoleTests;

/// <summary>
/// The exit codes beside PowerShell's. Its own: its host's sources (ConsoleHost.DoRunspaceInitialization and DoRunspaceLoop),
/// followed on the same engine. They differ in one thing: a -Command whose last statement merely reports a non-terminating
/// error ends with 1 there and with 0 here, so that one rejected row among thousands is no failure.
/// </summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("1", 0)]
    [InlineData("exit", 0)]
    [InlineData("exit 3", 3)]
    [InlineData("& { exit 4 }", 4)]
    [InlineData("exit 0; nope", 0)]
    [InlineData("exit 'text'", 0)]
    [InlineData("throw 'x'", 1)]
    [InlineData("1 +", 1)]
    [InlineData(")", 1)]
    [InlineData("#Requires -Version 99", 1)]
    [InlineData("nope", 0)] // -File in PowerShell: a script that goes on to its end has ended well
    [InlineData("1/0", 0)]
    [InlineData("Get-Command nope", 0)]
    [InlineData("$ErrorActionPreference = 'Stop'; Get-Command nope", 1)]
    [InlineData("$ErrorActionPreference = 'Stop'; nope", 1)]
    [InlineData("dotnet --nonsense-option 2>&1 | Out-Null", 0)]
    [InlineData("param([Parameter(Mandatory)] $Name)", 1)]
    public void A_script_ends_with(string text, int exitCode) => Assert.Equal(exitCode, Run.Script(text).ExitCode);

    [Theory]
    [InlineData("1", 0)]
    [InlineData("exit 3", 3)]
    [InlineData("throw 'x'", 1)]
    [InlineData("1 +", 1)]
    [InlineData("nope", 1)]
    [InlineData("nope; 1", 0)]
    [InlineData("1/0", 1)]
    [InlineData("Get-Module -NoSuchParameter", 1)]
    [InlineData("try { nope } catch { }", 1)] // PowerShell, too: $? stays false
    [InlineData("try { nope } catch { 1 | Out-Null }", 0)]
    [InlineData("'a' | ForEach-Object { nope }", 0)]
    [InlineData("Get-Command nope", 0)] // 1 in PowerShell
    [InlineData("Get-Command nope; 1", 0)]
    [InlineData("Get-Command nope -ErrorAction Stop", 1)]
    public void A_command_ends_with(string text, int exitCode) => Assert.Equal(exitCode, Run.Command(text).ExitCode);

    [Theory]
    [InlineData("'x'; exit 5", 5)]
    [InlineData("nope", 1)]
    [InlineData("", 0)]
    public void Text_on_standard_input_ends_as_a_command_does(string text, int exitCode) =>
        Assert.Equal(exitCode, Run.Program([], input: text).ExitCode);

    [Fact]
    public void A_script_that_calls_another_does_not_end_with_the_other_ones_code() =>
        Assert.Equal(0, Run.Script("[IO.File]::WriteAllText(\"$PSScriptRoot/other.ps1\", 'exit 5'); & \"$PSScriptRoot/other.ps1\"").ExitCode);

    [Fact]
    public void A_script_that_is_not_there_is_an_error_that_names_it()
    {
        var run = Run.Program(["nowhere.ps1"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'nowhere.ps1'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_ends_with_64() => Assert.Equal(64, Run.Program(["-Nonsense"]).ExitCode);
}
