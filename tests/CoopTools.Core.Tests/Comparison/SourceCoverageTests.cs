using System.Text.Json;
using CoopTools.BruteForce;
using CoopTools.Law;
using CoopTools.Law.Source;

namespace CoopTools.Comparison;

/// <summary>The list of what covers the source, against the pack's bare JSON and against the source's own text.</summary>
public sealed class SourceCoverageTests
{
    /// <summary>The places of law-notes § 3, for machines without the source: six bullets, four, two, and six footnotes.</summary>
    private const string Places =
        "title Q1 Q1.b1 Q1.b2 Q1.b3 Q1.b4 Q1.b5 Q1.b5.s1 Q1.b6 fn1 Q2 Q2.b1 Q2.b2 Q2.b2.s1 Q2.b2.s2 Q2.b2.s3 Q2.b3 Q2.b4 Q3 Q3.b1 Q3.b2 colophon fn2 fn3 fn4 fn5 fn6";

    private static readonly IReadOnlyList<SourceCoverage> Coverage = SourceCoverage.Of(Pack.Federal);

    [Fact]
    public void Every_place_of_the_source_is_listed_once_in_its_order()
    {
        Assert.Equal(Places.Split(' '), Coverage.Select(c => c.Place));
        Assert.Equal(Entries("places.json", "places").Select(p => (Text(p, "id"), Text(p, "says"))), Coverage.Select(c => (c.Place, c.Says)));
    }

    [Fact]
    public void The_stored_list_of_places_is_that_of_the_text() => Assert.Equal(Places.Split(' '), SourceText.Read().Places.Keys);

    [Fact]
    public void The_rules_of_a_place_are_those_that_name_it_and_no_others() => AssertSame(
        TinyPack.RuleIds.SelectMany(id => TinyPack.File($"rules/{id}.json").GetProperty("places").EnumerateArray().Select(p => (p.GetString()!, id))),
        c => c.Rules);

    [Fact]
    public void The_authorities_of_a_place_are_those_that_are_cited_there_and_no_others() => AssertSame(
        from authority in Entries("authorities.json", "authorities")
        where authority.TryGetProperty("cited", out _)
        from cited in authority.GetProperty("cited").EnumerateArray()
        select (Text(cited, "place"), Text(authority, "id")),
        c => c.Authorities);

    [Fact]
    public void The_errata_of_a_place_are_those_that_stand_there_and_no_others() =>
        AssertSame(Entries("errata.json", "errata").SelectMany(e => PlacesOf(e).Select(place => (place, Text(e, "id")))), c => c.Errata);

    [Fact]
    public void The_question_of_a_place_is_the_one_that_stands_there() =>
        AssertSame(Entries("questions.json", "questions").Select(q => (Text(q, "place"), Text(q, "id"))), c => c.Question is null ? [] : [c.Question]);

    [Fact]
    public void A_place_is_covered_or_says_why_not_and_never_both() => Assert.All(Coverage, c =>
    {
        var covered = c.Question is not null || c.Rules.Count + c.Authorities.Count + c.Errata.Count > 0;
        Assert.Equal(covered, c.NotCovered is null);
        Assert.NotEqual(string.Empty, c.NotCovered);
    });

    [Fact]
    public void Only_title_and_colophon_are_not_covered() =>
        Assert.Equal(["title", "colophon"], Coverage.Where(c => c.NotCovered is not null).Select(c => c.Place));

    [Theory]
    [InlineData("Q1.b5", "REQ-4; REQ-5")]
    [InlineData("Q1.b2", "REQ-3")]
    [InlineData("Q1.b4", "REQ-3")]
    [InlineData("fn1", "REQ-6")]
    [InlineData("Q3.b2", "DET-2; DET-3; DET-4; DET-5")]
    public void The_design_gives_a_place_these_rules(string place, string rules) => Assert.Equal(rules, Coverage.Single(c => c.Place == place).Rules.ToString());

    private static void AssertSame(IEnumerable<(string Place, string Id)> expected, Func<SourceCoverage, IEnumerable<string>> listed)
    {
        var pairs = expected.Distinct().Order().ToArray();
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs, Coverage.SelectMany(c => listed(c).Select(id => (c.Place, id))).Order());
    }

    private static IEnumerable<string> PlacesOf(JsonElement erratum) => erratum.TryGetProperty("also", out var also)
        ? also.EnumerateArray().Select(a => Text(a, "place")).Prepend(Text(erratum, "place"))
        : [Text(erratum, "place")];

    private static IEnumerable<JsonElement> Entries(string file, string list) => TinyPack.File(file).GetProperty(list).EnumerateArray();

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;
}
