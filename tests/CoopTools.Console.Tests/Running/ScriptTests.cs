namespace CoopTools.ConsoleTests;

public sealed class ScriptTests
{
    private const string ShowsItsParameters =
        "param([string] $Name, [int] $Number, [switch] $Flag) \"$Name|$Number|$Flag|$($args -join ',')\"";

    [Theory]
    [InlineData("two words|7|True|", "-Name", "two words", "-Number", "7", "-Flag")]
    [InlineData("two words|7|False|", "two words", "7", "-Flag:$false")]
    [InlineData("$(1 + 1)|0|False|", "-Name", "$(1 + 1)")]
    [InlineData("a|-5|False|more", "a", "-5", "more")]
    [InlineData("|0|False|", "-Name", "")]
    public void Arguments_bind_as_in_PowerShell_and_stay_text(string expected, params string[] arguments) =>
        Assert.Equal(expected, Run.Script(ShowsItsParameters, arguments).Lines[0]);

    [Fact]
    public void A_script_knows_its_place_and_runs_in_the_current_folder()
    {
        var run = Run.Script("$PSScriptRoot; $PSCommandPath; $ExecutionContext.SessionState.Path.CurrentLocation.Path");

        Assert.Equal(Path.GetDirectoryName(run.Lines[1]), run.Lines[0]);
        Assert.Equal("it's a test.ps1", Path.GetFileName(run.Lines[1]));
        Assert.Equal(Environment.CurrentDirectory, run.Lines[2]);
    }

    [Theory]
    [InlineData("$Host.UI.ReadLine()")]
    [InlineData("$Host.UI.PromptForChoice('', 'Sure?', @('&Yes', '&No'), 0)")]
    [InlineData("[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param() $PSCmdlet.ShouldProcess('x')")]
    public void A_question_that_nobody_can_answer_is_an_error(string text) =>
        Assert.Contains("nobody can answer", Run.Script(text).Error.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void A_password_is_refused_with_a_reason() =>
        Assert.Contains("does not ask for passwords", Run.Command("$Host.UI.ReadLineAsSecureString()").Error, StringComparison.Ordinal);

    [Fact]
    public void A_missing_mandatory_parameter_is_named() =>
        Assert.Contains("missing mandatory parameters: Name", Run.Script("param([Parameter(Mandatory)] $Name)").Error, StringComparison.Ordinal);
}
