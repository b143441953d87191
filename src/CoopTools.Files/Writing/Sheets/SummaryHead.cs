using CoopTools.Comparison;
using CoopTools.Files.Writing.Drawings;

namespace CoopTools.Files.Writing.Sheets;

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
            cursor.Paragraph(matrix.Options.Subtitle, Looks.Subtitle);
        cursor.Paragraph(Statements.Lead(matrix), Looks.Prose);
        cursor.Paragraph(matrix.Pack.Disclaimer, Looks.Notice);
        return logo is null ? [] : [Logo.Of(logo, title, SummaryPage.Columns, SummaryPage.PixelsOfColumn)];
    }

    // Beside the logo's box where there is one.
    private static void Title(SheetCursor cursor, string title, bool beside)
    {
        var look = Looks.Title with { Wrap = true, Stand = beside ? ClosedXML.Excel.XLAlignmentVerticalValues.Center : Looks.Title.Stand };
        var columns = beside ? SummaryPage.Columns - 6 : SummaryPage.Columns;
        cursor.Merge(1, columns, look).Put(title);
        var height = TextMeasure.Height(TextMeasure.Lines(title, cursor.Width(1, columns), look), look.Size);
        cursor.Next(beside ? Math.Max(height, (Logo.MostHeight / TextMeasure.PixelsOfPoint) + 2) : height);
    }
}
