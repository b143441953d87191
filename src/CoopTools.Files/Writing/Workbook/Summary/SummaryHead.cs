using CoopTools.Comparison;
using CoopTools.Files.Writing.Logos;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Drawings;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The head of the summary: title, logo, what this is and what it is not.</summary>
internal static class SummaryHead
{

    /// <summary>Writes it.</summary>
    /// <returns>The logo, if there is one.</returns>
    public static IEnumerable<Drawn> Lay(SheetCursor cursor, Matrix matrix)
    {
        var title = CellText.Line(Statements.Title(matrix));
        var logo = Picture.OfLogo(matrix.Options);
        Title(cursor, title, logo is not null);
        if (!string.IsNullOrWhiteSpace(matrix.Options.Subtitle))
            cursor.Paragraph(matrix.Options.Subtitle, BookLooks.Subtitle);
        cursor.Paragraph(Statements.Lead(matrix), BookLooks.Prose);
        cursor.Paragraph(matrix.Pack.Disclaimer, BookLooks.Notice);
        return logo is null ? [] : [LogoDrawing.Of(logo, title, SummaryPage.Columns, SummaryPage.PixelsOfColumn)];
    }

    // Beside the logo's box where there is one.
    private static void Title(SheetCursor cursor, string title, bool beside)
    {
        var look = BookLooks.Title with { Wrap = true, Stand = beside ? ClosedXML.Excel.XLAlignmentVerticalValues.Center : BookLooks.Title.Stand };
        var columns = beside ? SummaryPage.Columns - 6 : SummaryPage.Columns;
        cursor.Merge(1, columns, look).Put(title);
        var height = TextMeasure.Height(TextMeasure.Lines(title, cursor.Width(1, columns), look), look.Size);
        cursor.Next(beside ? Math.Max(height, (LogoDrawing.MostHeight / TextMeasure.PixelsOfPoint) + 2) : height);
    }
}
