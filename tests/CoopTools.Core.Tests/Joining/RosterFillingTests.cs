using CoopTools.Intakes;
using CoopTools.Intakes.Readings;
using CoopTools.Law;

namespace CoopTools.Joining;

public sealed class RosterFillingTests
{
    private readonly Sheet _sheet = new("Jurisdiction|State|Least basis for a hold|restricts-sharing-status|communication-policy|County");

    private readonly Sheet _roster = new("Jurisdiction|State|hold-basis|hold-basis.source|neutral-review|restricts-sharing-status|communication-policy|county|ORI");

    [Fact]
    public void What_is_unknown_is_filled_with_its_source_and_what_is_known_stays()
    {
        var record = Fill("Elm|TX|DetainerAlone||| Elm County", "Elm Co.|TX|DetainerAlone|Manual, § 3|Yes|||Oak County|TX001").Record!;
        Assert.Equal("sheet.csv, E2 ('Elm Co.', confidence 0.95)", record.Recorded["neutral-review"].Source);
        Assert.Null(record.Recorded["neutral-review"].Cell);
        Assert.Equal(("C2", null), (record.Recorded["hold-basis"].Cell, record.Recorded["hold-basis"].Source));
        Assert.Equal((" Elm County", "TX001"), (record.Attributes["County"], record.Attributes["ORI"]));
        Assert.Empty(_sheet.Intake.Problems);
        Assert.Equal(("Elm", 2), (record.Name, record.Row));
        Assert.Same(_sheet.Intake, record.GetIntake());
    }

    [Fact]
    public void The_roster_s_own_source_goes_along() =>
        Assert.Equal("sheet.csv, C2 ('Elm', confidence 0.95): Manual, § 3", Fill("Elm|TX||||", "Elm|TX|DetainerAlone|Manual, § 3|||||").Record!.Recorded["hold-basis"].Source);

    [Fact]
    public void A_conflict_is_a_problem_that_names_both_cells_and_the_record_keeps_its_answer()
    {
        var filled = Fill("Elm|TX|DetainerAlone|||", "Elm|TX|JudicialWarrant||||||");
        Assert.Equal("DetainerAlone", filled.Record!.Facts["hold-basis"]);
        var problem = Assert.Single(filled.Entries.Problems);
        Assert.Equal((2, "C2", "Least basis for a hold", "DetainerAlone", "DetainerAlone"), (problem.Row, problem.Cell, problem.Column, problem.Value, problem.Kept));
        Assert.Contains("sheet.csv, C2 says JudicialWarrant ('Elm', confidence 0.95)", problem.Message, StringComparison.Ordinal);
        Assert.Empty(_sheet.Intake.Problems);
        Assert.Empty(_roster.Intake.Problems);
    }

    [Fact]
    public void An_answer_that_cannot_hold_with_the_record_s_is_not_filled()
    {
        var filled = Fill("Elm|TX||No||", "Elm|TX|DetainerAlone|||| Forbidden||");
        Assert.Equal(["hold-basis", "restricts-sharing-status"], filled.Record!.Recorded.Keys.Order(StringComparer.Ordinal));
        var problem = Assert.Single(filled.Entries.Problems);
        Assert.Equal(("D2", "No"), (problem.Cell, problem.Kept));
        Assert.Contains("sheet.csv, G2 says communication-policy=Forbidden", problem.Message, StringComparison.Ordinal);
        Assert.Contains("cannot all hold", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_matches_nothing_cannot_be_filled() =>
        Assert.Throws<ArgumentException>(() => RosterFilling.Fill(new(_sheet.Row("Elm|TX||||"), null, 0, "none"), Pack.Federal));

    private RowReading Fill(string record, string row) => RosterFilling.Fill(new(_sheet.Row(record), _roster.Row(row), 0.95, "alike"), Pack.Federal);
}
