using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Summary;

public sealed class SummarySheetTests
{
    [Fact]
    public void It_says_by_which_law_and_that_it_is_no_advice()
    {
        using var book = Sample.Open(Sample.Small());
        var sheet = book.Worksheet("Summary");
        Assert.True(sheet.Says(Pack.Federal.Title));
        Assert.True(sheet.Says(Pack.Federal.Hash));
        Assert.True(sheet.Says("2025-03-01 to 2026-11-27"));
        Assert.True(sheet.Says(Pack.Federal.Disclaimer));
        Assert.False(sheet.Says("left out before the export"));
    }

    [Fact]
    public void It_says_when_only_the_source_was_used()
    {
        using var book = Sample.Open(Sample.Small(sourceOnly: true));
        Assert.True(book.Worksheet("Summary").Says("Those of the source only"));
    }

    [Fact]
    public void It_accounts_for_every_row()
    {
        using var book = Sample.Open(Sample.Small());
        var sheet = book.Worksheet("Summary");
        Assert.True(sheet.Says("4 rows read = 3 accepted + 1 rejected. 3 jurisdictions were evaluated: every row is accounted for."));
        var file = sheet.Find($"example.xlsx\n{new string('a', 64)}");
        Assert.Equal([4, 3, 0, 1, 1, 1], Enumerable.Range(1, 6).Select(i => (int)file.Next(i).GetDouble()));
    }

    [Fact]
    public void It_counts_by_verdict_and_by_rule()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var sheet = book.Worksheet("Summary");
        var counts = new VerdictCounts(matrix.Findings);
        Assert.All(Verdict.All, v => Assert.Equal(counts[v], sheet.Find(v.ToString()).Next(2).GetDouble()));
        Assert.Equal(matrix.FindingCount, sheet.Find("All findings").Next(2).GetDouble());
        var rule = sheet.Find("REQ-1");
        Assert.Equal([1, 0, 0, 0, 0, 1, 0, 0, 1, 3], Enumerable.Range(2, 1 + Verdict.All.Count).Select(i => (int)rule.Next(i).GetDouble()));
    }

    [Fact]
    public void Of_a_part_it_says_of_how_much()
    {
        using var book = Sample.Open(Sample.Small(f => f.Decision.Outcome == Outcome.Conflict));
        Assert.True(book.Worksheet("Summary").Says("of 54 findings, on 2 of 3 jurisdictions evaluated"));
        Assert.True(book.Worksheet("Summary").Says("“not exported”"));
    }

    [Fact]
    public void It_ranks_what_to_find_out_next()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var first = matrix.Tally.Missing.Rank(matrix.Pack.Facts)[0];
        var cell = book.Worksheet("Summary").Find(first.Label);
        Assert.Equal(first.Question, cell.Next(1).GetString());
        Assert.Equal([first.Settles, first.TakesPartIn, first.Jurisdictions], Enumerable.Range(2, 3).Select(i => (int)cell.Next(i).GetDouble()));
    }

    [Fact]
    public void Without_a_row_it_still_tells_the_story()
    {
        using var book = Sample.Open(Sample.Empty());
        var sheet = book.Worksheet("Summary");
        Assert.True(sheet.Says("No jurisdiction record was evaluated."));
        Assert.True(sheet.Says("2 rows read = 0 accepted + 2 rejected."));
        Assert.True(sheet.Says("None: there is no finding"));
    }

    [Fact]
    public void It_leads_to_every_other_sheet()
    {
        using var book = Sample.Open(Sample.Small());
        var links = book.Worksheet("Summary").Hyperlinks.ToDictionary(h => h.InternalAddress, h => h.Cell.GetString(), StringComparer.Ordinal);
        Assert.All(book.Worksheets.Skip(1), s => Assert.Equal(s.Name, links[$"'{s.Name}'!A1"]));
    }
}
