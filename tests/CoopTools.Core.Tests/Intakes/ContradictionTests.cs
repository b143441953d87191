using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;

namespace CoopTools.Intakes;

public sealed class ContradictionTests
{
    private const string Headers = "Jurisdiction|detainer-practice|holds-past-release|hold-basis|communication-policy|restricts-sharing-status";

    [Theory]
    [InlineData("Elm|DeclinesAll|Yes|DetainerAlone||", "B2, C2, D2", "detainer-practice, holds-past-release, hold-basis")]
    [InlineData("Elm||||Forbidden|No", "E2, F2", "communication-policy, restricts-sharing-status")]
    public void Answers_that_cannot_all_hold_are_one_problem_that_names_the_cells_and_all_are_Unknown(string cells, string addresses, string columns)
    {
        var sheet = new Sheet(Headers);
        Assert.Empty(sheet.Row(cells)!.Recorded);
        var problem = Assert.Single(sheet.Intake.Problems);
        Assert.Equal((2, addresses, columns), (problem.Row, problem.Cell, problem.Column));
        Assert.Contains("cannot all hold", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Elm|DeclinesAll|Yes|AdministrativeWarrant||", 3)]
    [InlineData("Elm|DeclinesAll|No|DetainerAlone||", 3)]
    [InlineData("Elm|DeclinesAll||DetainerAlone||", 2)]
    [InlineData("Elm|HonorsAll|Yes|DetainerAlone|Forbidden|ExceptAsFederalLawRequires", 5)]
    public void A_part_of_the_set_contradicts_nothing(string cells, int facts)
    {
        var sheet = new Sheet(Headers);
        Assert.Equal(facts, sheet.Row(cells)!.Recorded.Count);
        Assert.Empty(sheet.Intake.Problems);
    }

    [Fact]
    public void Both_sets_are_found_in_one_row_and_other_answers_stay()
    {
        var sheet = new Sheet(Headers + "|neutral-review");
        Assert.Equal("neutral-review", Assert.Single(sheet.Row("Elm|DeclinesAll|Yes|DetainerAlone|Forbidden|No|Yes")!.Recorded).Key);
        Assert.Equal(2, sheet.Intake.Problems.Count);
    }

    [Fact]
    public void Sets_that_share_a_fact_are_both_judged_on_the_answers_as_recorded()
    {
        var pack = Law.Loading.PackLoader.Load(new Law.Loading.EditedPack().Edit("facts.json", root => root["contradictions"]!.AsArray().Add(
            System.Text.Json.Nodes.JsonNode.Parse("""{"facts":{"communication-policy":"Forbidden","neutral-review":"Yes"},"because":"For the test."}"""))).Files);
        var intake = new Intake("sheet.csv") { Path = "/in/sheet.csv" };
        var plan = ColumnPlan.Make(["Jurisdiction", "communication-policy", "restricts-sharing-status", "neutral-review"], new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal), pack, "sheet.csv");
        Cell[] cells = [new("Elm", CellKind.Text), new("Forbidden", CellKind.Text), new("No", CellKind.Text), new("Yes", CellKind.Text)];
        Assert.Empty(intake.Add(new JurisdictionReader(pack, plan, intake).Read(new(2, cells))).Record!.Recorded);
        Assert.Equal(["B2, C2", "B2, D2"], intake.Problems.Select(p => p.Cell));
    }

    [Fact]
    public void An_answer_that_every_row_is_given_contradicts_as_a_cell_does()
    {
        var sheet = new Sheet("Jurisdiction|restricts-sharing-status", set: new() { ["communication-policy"] = "Forbidden" });
        Assert.Empty(sheet.Row("Elm|No")!.Recorded);
        Assert.Equal("B2", Assert.Single(sheet.Intake.Problems).Cell);
        Assert.Equal(2, sheet.Row("Oak|Yes")!.Recorded.Count);
    }

    [Fact]
    public void Strict_rejects_a_row_that_contradicts_itself()
    {
        var sheet = new Sheet(Headers, strict: true);
        Assert.Null(sheet.Row("Elm||||Forbidden|No"));
        Assert.Equal(1, sheet.Intake.Rejected);
    }
}
