using CoopTools.Files.Writing;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing;

public sealed class WordsTests
{
    [Fact]
    public void Names_are_put_as_words() => Assert.Equal("Law enforcement agency", Words.Of(JurisdictionKind.LawEnforcementAgency));

    [Theory]
    [InlineData(0, "0 rows")]
    [InlineData(1, "1 row")]
    [InlineData(1234, "1,234 rows")]
    public void Numbers_have_their_noun(int count, string expected) => Assert.Equal(expected, Words.Number(count, "row"));

    [Fact]
    public void Numbers_are_the_same_in_every_culture() => Assert.Equal("1,234 rows", Cultures.In("de-DE", () => Words.Number(1234, "row")));

    [Fact]
    public void Spans_are_open_where_an_end_is_missing()
    {
        var day = new DateOnly(2025, 1, 23);
        Assert.Equal("On any day", Words.Span(null, null));
        Assert.Equal("From 2025-01-23", Words.Span(day, null));
        Assert.Equal("Through 2025-01-23", Words.Span(null, day));
        Assert.Equal("2025-01-23 through 2025-01-23", Words.Span(day, day));
    }

    [Fact]
    public void Every_erratum_is_told_with_what_is_printed_and_what_it_should_be() => Assert.All(Pack.Federal.Errata, e =>
    {
        var text = Words.Erratum(Pack.Federal, e.Id);
        Assert.Contains(e.Printed, text, StringComparison.Ordinal);
        Assert.Contains(e.Corrected, text, StringComparison.Ordinal);
    });
}
