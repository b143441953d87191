using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>From when to when an authority counts, as it is written, and what is refused of that.</summary>
public sealed class TermRefusalTests
{
    private const string File = "authorities.json";

    private const string Id = "galarza-v-szalczyk";

    [Fact]
    public void An_authority_without_a_beginning() =>
        Refused(a => a.Remove("from"), "", "'from' is missing: the day of decision or of effect, or its year where the day was not found.");

    [Theory]
    [InlineData("2014-03-05", "2014-03-04", "'from' lies after 'to'.")]
    [InlineData("2014", "2014-12-30", "by these years it never counts for certain")]
    [InlineData("2014-01-01", "2014", "by these years it never counts for certain")]
    [InlineData("2014", "2014", "by these years it never counts for certain")]
    public void One_that_ends_before_it_begins(string from, string to, string problem) => Refused(
        a =>
        {
            a["from"] = from;
            a["to"] = to;
        },
        "",
        problem);

    [Theory]
    [InlineData("from", "201")]
    [InlineData("from", "20140")]
    [InlineData("from", "0001")]
    [InlineData("from", "-014")]
    [InlineData("from", "2O14")]
    [InlineData("from", "2014-03")]
    [InlineData("from", "2014-02-29")]
    [InlineData("from", "March 4, 2014")]
    [InlineData("to", "2030-13-01")]
    [InlineData("to", "99")]
    public void What_is_neither_a_day_nor_a_year(string name, string written) =>
        Refused(a => a[name] = written, $"/{name}", $"'{written}' is no date of the form 2025-01-23.");

    [Theory]
    [InlineData("2014-03-04", null, "2014-03-04", null, "from 2014-03-04")]
    [InlineData("2014-03-04", "2014-03-04", "2014-03-04", "2014-03-04", "from 2014-03-04 to 2014-03-04")]
    [InlineData("2014", null, "2014-12-31", null, "from 2014 (day not found)")]
    [InlineData("2014", "2014-12-31", "2014-12-31", "2014-12-31", "from 2014 (day not found) to 2014-12-31")]
    [InlineData("2014-03-04", "2030", "2014-03-04", "2029-12-31", "from 2014-03-04 to 2030 (day not found)")]
    [InlineData("2014", "2015", "2014-12-31", "2014-12-31", "from 2014 (day not found) to 2015 (day not found)")]
    public void A_year_alone_counts_from_its_last_day_and_up_to_the_last_day_of_the_year_before(string from, string? to, string first, string? last, string printed)
    {
        var term = Load(a =>
        {
            a["from"] = from;
            if (to is not null)
                a["to"] = to;
        }).Term;
        Assert.Equal((DayText.ReadIso(first), last is null ? null : DayText.ReadIso(last)), (term.From, term.To));
        Assert.Equal((from.Length == 4, to?.Length == 4), (term.FromYearOnly, term.ToYearOnly));
        Assert.Equal(printed, $"{term}");
        Assert.False(term.Covers(((DateOnly)term.From).AddDays(-1)));
        Assert.True(term.Covers(term.From));
        Assert.True(term.Covers(term.To ?? DateOnly.MaxValue));
        Assert.NotEqual(term.To is null, term.HasEnded(((DateOnly?)term.To)?.AddDays(1) ?? DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2014", 2014)]
    [InlineData("2015-01-01", 2015)]
    public void The_year_of_a_case_is_that_of_its_beginning(string from, int year)
    {
        var authority = Load(a => a["from"] = from);
        Assert.Equal(year, authority.Year);
        Assert.EndsWith($"(3d Cir. {year})", authority.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_case_has_a_year() => Assert.All(
        Pack.Federal.Authorities,
        a => Assert.Equal(a.Kind == AuthorityKind.Case ? ((DateOnly)a.Term.From).Year : null, a.Year));

    [Fact]
    public void A_year_of_its_own_is_refused_beside_the_beginning() => Refused(a => a["year"] = 2014, "/year", "'year' is not a property of this object.");

    [Theory]
    [InlineData("am-samoa-govt-v-falefatu", "ZZ", "/courtState", "no state 'ZZ'")]
    [InlineData("8-usc-1373-a", "MA", "/courtState", "'courtState' is not a property of this object.")]
    public void A_court_of_no_state_and_a_statute_with_a_court(string id, string state, string below, string message) =>
        Refused(a => a["courtState"] = state, below, message, id);

    [Theory]
    [InlineData("galarza-v-szalczyk")]
    [InlineData("us-const-amend-x")]
    public void A_decision_on_state_law_that_is_of_no_states_court(string id)
    {
        var place = string.Empty;
        var problem = Assert.Single(new EditedPack().Edit("rules/DET-1.json", root =>
        {
            place = JsonPointer.ById(root, $"/authorities/[{id}]/role");
            JsonPointer.Set(root, place, "state-law");
        }).Problems());
        Assert.Equal(("rules/DET-1.json", place), (problem.File, problem.Pointer));
        Assert.Equal("a decision on a state's own law is a case of a state's court, whose 'courtState' names that state.", problem.Message);
    }

    [Fact]
    public void A_decision_on_state_law_whose_court_has_lost_its_state() => Assert.Equal(
        ["rules/DET-1.json", "rules/DET-3.json"],
        new EditedPack().Edit(File, root => Entry(root, "lunn-v-commonwealth").Remove("courtState")).Problems()
            .Where(p => p.Message.Contains("'courtState' names that state", StringComparison.Ordinal))
            .Select(p => p.File).Order(StringComparer.Ordinal));

    private static Authority Load(Action<JsonObject> edit) =>
        PackLoader.Load(new EditedPack().Edit(File, root => edit(Entry(root, Id))).Files).Authorities.Find(Id)!;

    private static void Refused(Action<JsonObject> edit, string below, string message, string id = Id)
    {
        var place = string.Empty;
        var problem = Assert.Single(new EditedPack().Edit(File, root =>
        {
            place = JsonPointer.ById(root, $"/authorities/[{id}]");
            edit(Entry(root, id));
        }).Problems());
        Assert.Equal((File, place + below), (problem.File, problem.Pointer));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static JsonObject Entry(JsonNode root, string id) => JsonPointer.Get(root, JsonPointer.ById(root, $"/authorities/[{id}]"))!.AsObject();
}
