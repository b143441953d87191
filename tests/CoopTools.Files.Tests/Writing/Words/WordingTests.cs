using CoopTools.Explanations;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Words;

public sealed class WordingTests
{
    [Fact]
    public void Names_are_put_as_words() => Assert.Equal("Law enforcement agency", Wording.Of(JurisdictionKind.LawEnforcementAgency));

    [Theory]
    [InlineData(0, "0 rows")]
    [InlineData(1, "1 row")]
    [InlineData(1234, "1,234 rows")]
    public void Numbers_have_their_noun(int count, string expected) => Assert.Equal(expected, Wording.Number(count, "row"));

    [Fact]
    public void Numbers_are_the_same_in_every_culture() => Assert.Equal("1,234 rows", Cultures.In("de-DE", () => Wording.Number(1234, "row")));

    [Fact]
    public void Spans_are_open_where_an_end_is_missing()
    {
        var day = new DateOnly(2025, 1, 23);
        Assert.Equal("On any day", Wording.Span(null, null));
        Assert.Equal("From 2025-01-23", Wording.Span(day, null));
        Assert.Equal("Through 2025-01-23", Wording.Span(null, day));
        Assert.Equal("2025-01-23 through 2025-01-23", Wording.Span(day, day));
    }

    [Fact]
    public void The_days_of_an_authority_are_said_with_what_ended_it()
    {
        string InForce(string id) => Wording.InForce(Pack.Federal.Authorities.Find(id)!);
        Assert.Equal("From 2015-07-17", InForce("morales-v-chadbourne"));
        Assert.Equal("From 2025-01-23 to 2025-03-23: ended by its own term; prolonged by a further finding", InForce("90-fed-reg-8399"));
    }

    [Theory]
    [InlineData("E02", "E02: The source prints “makes it a crime” at Q2.b1 and Q2.b2. It should be “prohibits” (Corrected). ")]
    [InlineData("E08", "E08: The source prints “(3rd Cir. 2014)” at fn4. It should be “(3d Cir. 2014)” (Form). ")]
    [InlineData("E10", "E10: The source prints “LEXIS 94847, 2020 WL 2820143” at fn6. Unresolved: perhaps “2020 WL 2820143”. ")]
    public void An_erratum_says_what_is_printed_where_and_what_it_should_be_or_that_this_is_open(string id, string begins) =>
        Assert.StartsWith(begins, Wording.Erratum(Pack.Federal, id), StringComparison.Ordinal);

    [Fact]
    public void A_caution_follows_what_it_is_about_and_what_was_not_verified_follows_it() => Assert.All(Pack.Federal.Cautions, c =>
    {
        var text = Wording.Caution(Pack.Federal, c.Id);
        var said = c.Origin == AuthorityOrigin.Source ? $"The source says: {c.Proposition} But:" : $"Beyond the source: {c.Proposition}";
        Assert.StartsWith($"{c.Id}: {said} {c.Text}", text, StringComparison.Ordinal);
        Assert.EndsWith(c.Unverified is null ? c.Text : $"{c.Text} Not verified: {c.Unverified}.", text, StringComparison.Ordinal);
    });

    [Fact]
    public void What_was_not_verified_at_all_is_said_so() =>
        Assert.Equal("The source says: A. But: B. Not verified.", SourceWords.Of(new Caution("C99", "A.", "B.", false, null)));

    [Fact]
    public void Every_erratum_is_told_with_what_is_printed_and_what_it_should_be() => Assert.All(Pack.Federal.Errata, e =>
    {
        var text = Wording.Erratum(Pack.Federal, e.Id);
        Assert.Contains(e.Printed, text, StringComparison.Ordinal);
        Assert.Contains(e.Corrected, text, StringComparison.Ordinal);
    });
}
