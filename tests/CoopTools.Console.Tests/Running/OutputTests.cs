namespace CoopTools.ConsoleTests;

public sealed class OutputTests
{
    private const string EveryStream =
        """
        [CmdletBinding()] param()
        $VerbosePreference = $DebugPreference = $InformationPreference = 'Continue'
        $PSCmdlet.WriteWarning('careful'); $PSCmdlet.WriteVerbose('told'); $PSCmdlet.WriteDebug('why')
        $PSCmdlet.WriteProgress([System.Management.Automation.ProgressRecord]::new(1, 'Reading', 'row 1'))
        [pscustomobject]@{ Name = 'a'; Long = 'x' * 200 }
        "$([char]27)[31mred"
        Get-Command nope
        """;

    [Fact]
    public void Redirected_output_is_plain_text_and_120_wide()
    {
        var run = Run.Script(EveryStream);

        Assert.DoesNotContain("\e", run.Output + run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Lines.Max(line => line.Length), 119, 120); // a table leaves the last column free
        Assert.DoesNotContain("Reading", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_and_the_like_go_to_standard_output_and_errors_to_standard_error()
    {
        var run = Run.Script(EveryStream);

        Assert.Equal(["WARNING: careful", "VERBOSE: told", "DEBUG: why"], run.Lines[..3]);
        Assert.Contains("The term 'nope' is not recognized", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nope", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_shows_its_line_as_PowerShells_concise_view_does() =>
        Assert.Contains("   2 |  throw 'boo'", Run.Script("'x'\nthrow 'boo'").Error, StringComparison.Ordinal);

    [Fact]
    public void An_error_in_the_text_of_a_command_shows_its_place() =>
        Assert.Contains("You must provide a value expression following the '+' operator.", Run.Command("1 +").Error, StringComparison.Ordinal);

    [Fact]
    public void Output_is_UTF8_without_a_mark()
    {
        var run = Run.Command("'§ 1373 – Ñ'");

        Assert.Equal("§ 1373 – Ñ", run.Lines[0]);
    }

    [Fact]
    public void What_was_written_without_an_end_of_line_stays_without() =>
        Assert.Equal("a", Run.Command("$Host.UI.Write('a')").Output);

    [Fact]
    public void The_module_beside_the_program_is_imported() =>
        Assert.Equal("CoopTools", Run.Command("(Get-Module CoopTools).Name").Lines[0]);

    [Fact]
    public void Help_says_that_PowerShell_is_for_daily_work()
    {
        var run = Run.Program(["-Help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("For daily work install PowerShell itself", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_names_CoopTools_and_the_engine() =>
        Assert.Matches(@"^CoopTools \d+\.\d+\.\d+ \(engine: PowerShell 7\.\d+\.\d+\)\s*$", Run.Program(["-Version"]).Output);
}
