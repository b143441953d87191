using System.Management.Automation.Host;
using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class ChoiceMenuTests
{
    private static readonly ChoiceDescription[] Choices =
        [new("&Yes", "Go on."), new("Yes to &All", "Go on with all."), new("&No", "Skip it.")];

    private readonly ChoiceMenu _menu = new(Choices, defaultChoice: 0);

    [Fact]
    public void The_line_is_PowerShells() =>
        Assert.Equal("[Y] Yes  [A] Yes to All  [N] No  [?] Help (default is \"Y\"): ", _menu.Line);

    [Theory]
    [InlineData("y", 0)]
    [InlineData("A", 1)]
    [InlineData(" no ", 2)]
    [InlineData("yes to all", 1)]
    [InlineData("", 0)]
    [InlineData("x", null)]
    [InlineData("?", null)]
    public void An_answer_is_a_key_a_label_or_nothing_for_the_default(string answer, int? choice) =>
        Assert.Equal(choice, _menu.Find(answer));

    [Fact]
    public void Without_a_default_an_empty_answer_chooses_nothing()
    {
        var menu = new ChoiceMenu(Choices, defaultChoice: -1);

        Assert.Null(menu.Find(""));
        Assert.EndsWith("[?] Help: ", menu.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_says_what_each_does() => Assert.Contains("A - Go on with all.", _menu.Help, StringComparison.Ordinal);
}
