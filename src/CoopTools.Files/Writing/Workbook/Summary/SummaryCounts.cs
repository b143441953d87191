using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Drawings;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Sheets;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The parts of the summary that count the findings, by verdict and by rule.</summary>
internal static class SummaryCounts
{
    private const string ChartTitle = "Findings by outcome";

    /// <summary>Writes the counts by verdict into the left half of the page.</summary>
    /// <returns>The chart of them, for the right half.</returns>
    public static Drawn LayByVerdict(SheetCursor cursor, Matrix matrix)
    {
        var all = matrix.Tally.All;
        cursor.Heading(ChartTitle);
        if (Statements.Partial(matrix) is { } partial)
            cursor.Paragraph(partial, BookLooks.Notice);
        var (first, above) = (cursor.Row, cursor.Pages.Height);
        var table = cursor.Table(3, 6, 2, 1);
        table.Header(2, "Outcome", "Meaning", "Findings", "Share");
        foreach (var verdict in Verdict.All)
        {
            table.Cells(
                Text(verdict.ToString(), BookLooks.Of(verdict)),
                Text(Meanings.Of(verdict, matrix.Pack.Words), BookLooks.Text),
                Number(all[verdict], all[verdict] == 0 ? BookLooks.Zero : BookLooks.Number),
                Number(all.Total == 0 ? 0 : (double)all[verdict] / all.Total, BookLooks.Share));
        }

        table.Cells(Text("All findings", BookLooks.SumLabel), Text(null, BookLooks.SumLabel), Number(all.Total, BookLooks.Sum), Text(null, BookLooks.SumLabel));
        var height = (cursor.Pages.Height - above) * TextMeasure.PixelsOfPoint;
        return Chart(all, first + 1).At(new(SummaryPage.RightHalf, first, SummaryPage.HalfColumns * SummaryPage.PixelsOfColumn, height));
    }

    /// <summary>Writes the counts by rule.</summary>
    public static void LayByRule(SheetCursor cursor, Matrix matrix)
    {
        cursor.Heading("Findings by rule");
        var table = cursor.Table([1, SummaryPage.Columns - 3 - (2 * Verdict.All.Count), .. Verdict.All.Select(_ => 2), 2]);
        table.Header(2, ["Rule", "Title", .. Verdict.All.Select(v => v.ToString()), "All"]);
        for (var i = 0; i < matrix.Rules.Count; i++)
        {
            var (rule, column) = (matrix.Rules[i], i);
            table.Cells(
            [
                Link(rule.Id, RulesSheet.Name, RulesSheet.AddressOf(i).ToString(), $"What {rule.Id} says"),
                Text(rule.Title, BookLooks.Text),
                .. Counts(matrix.Tally.Of(matrix.Rules[column])),
            ]);
        }

        table.Cells([Text("All", BookLooks.SumLabel), Text(null, BookLooks.SumLabel), .. Sums(matrix.Tally.All)]);
    }

    /// <summary>A cell for each verdict, in its colours, and one for the sum.</summary>
    public static IEnumerable<PageCell> Counts(VerdictCounts counts) =>
        Verdict.All.Select(v => Number(counts[v], BookLooks.Count(v, counts[v]))).Append(Number(counts.Total, BookLooks.Sum));

    private static BarChart Chart(VerdictCounts all, int firstRow)
    {
        string Range(char column) => FormattableString.Invariant($"'{SummarySheet.Name}'!${column}${firstRow}:${column}${firstRow + Verdict.All.Count - 1}");
        return new(ChartTitle, Range('A'), Range('J'), Verdict.All.Select(v => (v.ToString(), all[v], Palette.Of(v))).ToArray());
    }

    private static IEnumerable<PageCell> Sums(VerdictCounts all) =>
        Verdict.All.Select(v => Number(all[v], BookLooks.Sum)).Append(Number(all.Total, BookLooks.Sum));
}
