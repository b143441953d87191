using CoopTools.Comparison;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The part of the summary that says by which law the findings were made.</summary>
internal static class SummaryLaw
{
    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        cursor.Heading("The law");
        var table = cursor.Table(3, SummaryPage.Columns - 3);
        foreach (var (label, text) in Statements.Law(matrix))
            table.Cells(Text(label, Looks.Strong), Text(text, Looks.Text));
    }
}
