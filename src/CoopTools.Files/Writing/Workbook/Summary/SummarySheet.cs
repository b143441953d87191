using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Workbook.Drawings;
using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Files.Writing.Workbook.Notes;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The first sheet: what this is, what came out, what to find out next, by which law and from which input.</summary>
internal static class SummarySheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Summary";

    /// <summary>Lays the sheet out, when the others are.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="places">Where the matrix stands.</param>
    /// <param name="notes">The notes on its cells.</param>
    /// <returns>What is drawn on it.</returns>
    public static SheetAddition Lay(IXLWorksheet sheet, Matrix matrix, MatrixPlaces places, MatrixNotes notes)
    {
        var cursor = new SheetCursor(sheet, SummaryPage.Widths);
        List<Drawn> drawn = [.. SummaryHead.Lay(cursor, matrix), SummaryCounts.LayByVerdict(cursor, matrix)];
        SummaryCounts.LayByRule(cursor, matrix);
        SummaryNext.Lay(cursor, matrix);
        SummaryMaps.Lay(cursor, matrix);
        SummaryGroups.Lay(cursor, matrix, places);
        SummaryLaw.Lay(cursor, matrix);
        SummaryInputs.Lay(cursor, matrix);
        SummaryContents.Lay(cursor, notes);
        Printing.Page(cursor);
        return SheetDrawing.Of(Name, drawn);
    }
}
