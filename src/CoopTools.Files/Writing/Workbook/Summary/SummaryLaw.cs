using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The part of the summary that says by which law the findings were made.</summary>
internal static class SummaryLaw
{
    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        cursor.Heading("The law");
        var table = cursor.Table(3, SummaryPage.Columns - 3);
        foreach (var (label, text) in Statements.Law(matrix))
            table.Cells(Text(label, BookLooks.Strong), Text(text, BookLooks.Text));
    }
}
