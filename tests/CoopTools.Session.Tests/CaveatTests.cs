using System.Text.RegularExpressions;

namespace CoopTools.Session.Tests;

/// <summary>Readers take binding for more than it is: wherever the word is explained, the same caveat stands.</summary>
public sealed partial class CaveatTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_about_topic_says_that_a_court_of_appeals_does_not_bind_most_state_courts() => AssertCaveat(_session.Run("Get-Help about_CoopTools_Standing").Succeeded().Texts);

    [Fact]
    public void The_help_of_the_cmdlet_says_so() => AssertCaveat(_session.Run("(Get-Help Test-CoopPolicy -Full).description | ForEach-Object Text").Succeeded().Texts);

    [Fact]
    public void The_legend_of_a_workbook_says_so()
    {
        _session.Run("Test-CoopPolicy -Jurisdiction A -State TX | Export-CoopMatrix \"$folder/out.xlsx\"").Succeeded();
        AssertCaveat(WorkbookText.Of(_session.PathOf("out.xlsx"), "Legend"));
    }

    [Theory]
    [InlineData("A court of appeals binds the federal courts of its circuit.")]
    [InlineData("A court of appeals binds the federal courts of its circuit, and most state courts, even on federal law.")]
    [InlineData("Binding means binding.")]
    public void A_text_without_it_would_be_seen(string text) => Assert.False(HasCaveat(text));

    private static void AssertCaveat(IEnumerable<string> texts)
    {
        var text = Space().Replace(string.Join(' ', texts), " ");
        Assert.Contains("Binding", text, StringComparison.Ordinal);
        Assert.Contains("Persuasive", text, StringComparison.Ordinal);
        Assert.True(HasCaveat(text), text);
    }

    private static bool HasCaveat(string text) => Binds().IsMatch(text) && BindsNot().IsMatch(text);

    [GeneratedRegex("federal courts.{0,60}court of appeals binds|court of appeals binds the federal courts of its circuit", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Binds();

    [GeneratedRegex("(does not bind|and not) most state courts, even on federal law|Most state courts are not bound by it, even on federal law", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BindsNot();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
