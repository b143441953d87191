using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("-Help")]
    [InlineData("-help")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_has_the_names_it_has_in_PowerShell(string argument) => Assert.IsType<Request.Help>(Parse(argument));

    [Theory]
    [InlineData("-Version")]
    [InlineData("--version")]
    [InlineData("-v")]
    public void Version_has_the_names_it_has_in_PowerShell(string argument) => Assert.IsType<Request.Version>(Parse(argument));

    [Theory]
    [InlineData("report.ps1", "-Path", "x.csv")]
    [InlineData("-File", "report.ps1", "-Path", "x.csv")]
    [InlineData("-f", "report.ps1", "-Path", "x.csv")]
    [InlineData("-NoProfile", "-NoLogo", "-File", "report.ps1", "-Path", "x.csv")]
    public void A_script_takes_all_that_follows_as_its_arguments(params string[] arguments)
    {
        var script = Assert.IsType<Request.Script>(Parse(arguments));

        Assert.Equal("report.ps1", script.Path);
        Assert.Equal(["-Path", "x.csv"], script.Arguments);
    }

    [Fact]
    public void An_option_after_the_script_belongs_to_the_script() =>
        Assert.Equal(["-Help"], Assert.IsType<Request.Script>(Parse("report.ps1", "-Help")).Arguments);

    [Fact]
    public void What_follows_Command_is_one_text() =>
        Assert.Equal("1 + 1", Assert.IsType<Request.Command>(Parse("-Command", "1", "+", "1")).Text);

    [Fact]
    public void A_dash_after_Command_means_standard_input() => Assert.IsType<Request.StandardInput>(Parse("-c", "-"));

    [Fact]
    public void No_argument_means_a_prompt_on_a_terminal() => Assert.IsType<Request.Prompt>(Parse());

    [Fact]
    public void No_argument_means_standard_input_where_it_is_redirected() =>
        Assert.IsType<Request.StandardInput>(CommandLine.Parse([], inputIsRedirected: true).Request);

    [Fact]
    public void NonInteractive_is_noted_and_the_rest_is_read_on()
    {
        var line = CommandLine.Parse(["-NonInteractive", "-Command", "1"], inputIsRedirected: false);

        Assert.True(line.NonInteractive);
        Assert.IsType<Request.Command>(line.Request);
    }

    [Theory]
    [InlineData("-Nonsense")]
    [InlineData("-File")]
    [InlineData("-Command")]
    [InlineData("-NonInteractive")]
    public void A_mistake_is_named_and_points_to_the_help(string argument)
    {
        var mistake = Assert.IsType<Request.Mistake>(Parse(argument));

        Assert.Contains(argument, mistake.Message, StringComparison.Ordinal);
        Assert.Contains("cooptools -Help", mistake.Message, StringComparison.Ordinal);
    }

    private static Request Parse(params string[] arguments) => CommandLine.Parse(arguments, inputIsRedirected: false).Request;
}
