using CoopTools.Cells;
using CoopTools.Intakes.Readings;
using CoopTools.Law;

namespace CoopTools.Intakes.Headers;

public sealed class MergedHeadersTests
{
    [Fact]
    public void A_range_over_two_headers_is_one_problem_that_names_the_column_without_one()
    {
        var problem = Assert.Single(Intake("Jurisdiction|State|Detainers", "C1:D1").Problems);
        Assert.Equal((1, "C1:D1", "Detainers", "Detainers"), (problem.Row, problem.Cell, problem.Column, problem.Value));
        Assert.Equal(
            "these cells are merged, and touch the header row 1. A merged cell's text stands in its first cell alone. So one column has no header: what it holds is kept as 'Column D'. If another row names the columns, give it with -HeaderRow; else say with -Map what each column gives, or unmerge the cells and name the columns.",
            problem.Message);
    }

    [Fact]
    public void Headers_of_two_rows_are_said_to_reach_further_down_and_the_last_row_is_proposed()
    {
        var problem = Assert.Single(Intake("Jurisdiction|Detainers||", "A1:A2", "B1:D1").Problems);
        Assert.Equal("A1:A2, B1:D1", problem.Cell);
        Assert.Contains("kept as 'Column C', 'Column D'. The headers reach further down than row 1", problem.Message, StringComparison.Ordinal);
        Assert.Contains("give it: -HeaderRow 2;", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_ranges_are_not_all_listed()
    {
        var problem = Assert.Single(Intake("Jurisdiction", Enumerable.Range(0, 40).Select(i => $"{new CellAddress(1, 2 * i)}:{new CellAddress(1, (2 * i) + 1)}").ToArray()).Problems);
        Assert.Equal("A1:B1, C1:D1, E1:F1, G1:H1, I1:J1, …", problem.Cell);
        Assert.Contains("'Column B', 'Column C', 'Column D', 'Column E', 'Column F', ….", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_that_claims_the_whole_sheet_or_runs_backwards_does_no_harm()
    {
        Assert.Single(Intake("Jurisdiction", "A1:ZZZ9999999").Problems);
        Assert.Single(Intake("Jurisdiction", "ZZZ1:A1").Problems);
    }

    [Fact]
    public void Without_merged_cells_there_is_no_problem_and_Strict_refuses_no_row_for_one()
    {
        Assert.Empty(Intake("Jurisdiction|State").Problems);
        var intake = new Intake("a.xlsx") { Path = "/in/a.xlsx", Heading = Heading("B1:C1") };
        Assert.NotNull(new JurisdictionReader(Pack.Federal, Sheet.Plan("Jurisdiction|State"), intake, strict: true).Read(new(2, [new("Elm", CellKind.Text)])).Record);
    }

    private static Intake Intake(string headers, params string[] ranges)
    {
        var intake = new Intake("a.xlsx") { Path = "/in/a.xlsx", Heading = Heading(ranges) };
        intake.Add(Sheet.Plan(headers));
        return intake;
    }

    private static Heading Heading(params string[] ranges) => new(1) { Merged = ranges.Select(r => CellRange.Read(r)!.Value).ToJoinedList() };
}
