using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The part of the summary that says what to find out next.</summary>
internal static class SummaryNext
{
    private const int Most = 8;

    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        cursor.Heading("What to find out next");
        var ranked = matrix.Tally.Missing.Rank(matrix.Pack.Facts);
        if (ranked.Count == 0)
        {
            cursor.Paragraph(Statements.NothingToFindOut, BookLooks.Prose);
            return;
        }

        cursor.Paragraph("Facts that undetermined findings turn on: how many findings each would settle alone, whatever the answer, and how many it takes part in.", BookLooks.Note);
        var table = cursor.Table(5, 14, 2, 2, 2);
        table.Header(2, "Fact", "Question", "Settles alone", "Takes part in", "Jurisdictions");
        foreach (var missing in ranked.Take(Most))
        {
            table.Cells(
                Text(missing.Label, BookLooks.Strong),
                Text(missing.Question, BookLooks.Text),
                Number(missing.Settles, BookLooks.Number),
                Number(missing.TakesPartIn, BookLooks.Number),
                Number(missing.Jurisdictions, BookLooks.Number));
        }

        if (ranked.Count > Most)
            cursor.Paragraph(Statements.FurtherFacts(ranked.Count - Most), BookLooks.Note);
    }
}
