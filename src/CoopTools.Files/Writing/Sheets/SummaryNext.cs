using CoopTools.Comparison;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

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
            cursor.Paragraph(Statements.NothingToFindOut, Looks.Prose);
            return;
        }

        cursor.Paragraph("Facts that undetermined findings turn on: how many findings each would settle alone, whatever the answer, and how many it takes part in.", Looks.Note);
        var table = cursor.Table(5, 14, 2, 2, 2);
        table.Header(2, "Fact", "Question", "Settles alone", "Takes part in", "Jurisdictions");
        foreach (var missing in ranked.Take(Most))
        {
            table.Cells(
                Text(missing.Label, Looks.Strong),
                Text(missing.Question, Looks.Text),
                Number(missing.Settles, Looks.Number),
                Number(missing.TakesPartIn, Looks.Number),
                Number(missing.Jurisdictions, Looks.Number));
        }

        if (ranked.Count > Most)
            cursor.Paragraph(Statements.FurtherFacts(ranked.Count - Most), Looks.Note);
    }
}
