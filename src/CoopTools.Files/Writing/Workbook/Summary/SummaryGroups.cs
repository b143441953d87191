using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Files.Writing.Workbook.Pages;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The part of the summary that counts the findings by what the rows are grouped by.</summary>
internal static class SummaryGroups
{
    /// <summary>Writes it, where the rows are grouped.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix, MatrixPlaces places)
    {
        if (matrix.Options.GroupBy == MatrixGrouping.None || matrix.Rows.Count == 0)
            return;
        var by = Wording.Of(matrix.Options.GroupBy);
        cursor.Heading($"Findings by {char.ToLowerInvariant(by[0])}{by[1..]}");
        var table = cursor.Table([SummaryPage.Columns - 4 - (2 * Verdict.All.Count), 2, .. Verdict.All.Select(_ => 2), 2]);
        table.Header(1, [by, "Records", .. Verdict.All.Select(v => v.ToString()), "All"]);
        var row = 0;
        foreach (var group in matrix.Groups)
        {
            var (place, name) = (places.HeadOf(row), GroupNames.Of(matrix, group)!);
            table.Cells(
            [
                Link(name, place.Sheet, place.Address.ToString(), $"The first of {name} on {place.Sheet}"),
                Number(group.Rows.Count, BookLooks.Number),
                .. SummaryCounts.Counts(group.Counts),
            ]);
            row += group.Rows.Count;
        }
    }
}
