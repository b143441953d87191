using CoopTools.Files.Knots.Tied.One;
using CoopTools.Knots;

namespace CoopTools.Files.Knots;

public sealed class NamespaceArrowsTests
{
    private const string Tied = "CoopTools.Files.Knots.Tied";

    [Theory]
    [InlineData("One", "Two", nameof(Start), "Base")]
    [InlineData("Two", "One", "InBody", nameof(Start))]
    [InlineData("Three", "One", "InArgument", nameof(Start))]
    [InlineData("One", "Three", nameof(Start), "InArgument")]
    public void An_arrow_in_a_circle_is_seen_wherever_it_stands(string from, string to, string names, string named) =>
        Assert.Contains($"{Tied}.{from} -> {Tied}.{to}: {names} names {named}", NamespaceArrows.Turning(typeof(Start).Assembly, Tied));

    [Fact]
    public void An_arrow_that_leads_out_of_a_circle_is_left_out() =>
        Assert.DoesNotContain(NamespaceArrows.Turning(typeof(Start).Assembly, Tied), a => a.Contains("Four", StringComparison.Ordinal));

    [Fact]
    public void Of_one_way_nothing_is_left() =>
        Assert.Empty(NamespaceArrows.Turning(typeof(Start).Assembly.GetTypes().Where(t => t.Namespace != $"{Tied}.One"), Tied));
}
