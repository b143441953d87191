using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Files.Joining;

public sealed class RosterTests
{
    private static readonly string[] Names =
    [
        "Elm County Sheriff's Office|TX", "Elm County Sheriff's Office|OK", "Elm Police Department|TX", "Hale County Sheriff's Office|TX",
        "Cottonwood Springs County Sheriff's Office|TX", "Double County Sheriff|TX", "Double County Sheriff|TX", "Stateless Police Department|",
        "Beech County Sheriff's Office|TX", "Beech Co. Sheriff's Office|TX",
    ];

    [Theory]
    [InlineData("Elm County Sheriff's Office", "TX", 2, 1)]
    [InlineData("ELM COUNTY SHERIFFS OFFICE", "OK", 3, 0.99)]
    [InlineData("Elm County Sheriff", "TX", 2, 0.95)]
    [InlineData("Elm PD", "TX", 4, 0.95)]
    [InlineData("Beech County Sheriff's Office", "TX", 10, 1)]
    public void A_name_matches_with_a_stated_confidence(string name, string state, int row, double confidence)
    {
        var result = Roster().Match(Record(name, state));
        Assert.Equal((row, confidence), (result.Match?.Row, result.Confidence));
    }

    [Theory]
    [InlineData("Hall County Sheriff's Office", "TX", "The nearest is 'Hale County Sheriff's Office' (row 5), at 0.7")]
    [InlineData("Elm County Sheriff's Office", "NM", "nothing in NM")]
    [InlineData("Elm County Sheriff's Office", "", "state is not known")]
    [InlineData("Stateless Police Department", "TX", "No name")]
    [InlineData("Xyzq Fire Brigade", "TX", "No name")]
    public void What_does_not_match_says_why_and_what_came_nearest(string name, string state, string says)
    {
        var result = Roster().Match(Record(name, state));
        Assert.Null(result.Match);
        Assert.False(result.Ambiguous);
        Assert.Contains(says, result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Double County Sheriff", 1)]
    [InlineData("Double Co. Sheriff's Office", 0.95)]
    [InlineData("Beech County Sheriff's Dept.", 0.95)]
    public void Two_rows_that_match_alike_match_not_at_all(string name, double confidence)
    {
        var result = Roster().Match(Record(name, "TX"));
        Assert.Equal((null, true, confidence), (result.Match, result.Ambiguous, result.Confidence));
        Assert.Contains("2 rows match alike", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_a_long_name_matches_where_less_confidence_is_asked_for()
    {
        var record = Record("Cotonwood Springs County Sheriff", "TX");
        Assert.Null(Roster().Match(record).Match);
        var result = Roster(minimum: 0.85).Match(record);
        Assert.Equal((6, 0.89), (result.Match?.Row, result.Confidence));
    }

    [Fact]
    public void Only_the_same_name_matches_at_full_confidence() =>
        Assert.Null(Roster(minimum: 1).Match(Record("ELM County Sheriff's Office", "TX")).Match);

    [Fact]
    public void Without_the_state_the_name_alone_decides()
    {
        Assert.True(Roster(byState: false).Match(Record("Elm County Sheriff's Office", "NM")).Ambiguous);
        Assert.Equal(9, Roster(byState: false).Match(Record("Stateless Police Department", "")).Match?.Row);
    }

    [Fact]
    public void Rows_that_no_record_matched_are_listed()
    {
        var roster = Roster();
        roster.Match(Record("Elm PD", "TX"));
        roster.Match(Record("Double County Sheriff", "TX"));
        Assert.Equal(9, roster.Unmatched.Count());
        Assert.All(roster.Unmatched, r => Assert.Null(r.Record));
        Assert.Contains("'Elm County Sheriff's Office' (row 2)", roster.Unmatched.First().Reason, StringComparison.Ordinal);
    }

    private static Roster Roster(bool byState = true, double minimum = 0.9) => new(Read(Names), byState, minimum);

    private static Jurisdiction Record(string name, string state) => Read([$"{name}|{state}"])[0];

    private static Jurisdiction[] Read(string[] rows)
    {
        var plan = ColumnPlan.Make(["Jurisdiction", "State"], new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal), Pack.Federal, "roster");
        var reader = new JurisdictionReader(Pack.Federal, plan, new("roster.csv") { Path = "/in/roster.csv" });
        return rows.Select((r, i) => reader.Read(new(i + 2, r.Split('|').Select(c => new Cell(c, CellKind.Text)).ToArray())).Record!).ToArray();
    }
}
