using ClosedXML.Excel;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>How sheets come out on paper: landscape, titles repeated, page x of y.</summary>
internal static class Printing
{
    private const double Margin = 0.4;

    /// <summary>One page wide on tabloid paper, which holds some 200 digits at a readable size.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headerRow">The row repeated on each page.</param>
    public static void FitWidth(IXLWorksheet sheet, int headerRow)
    {
        Landscape(sheet, XLPaperSize.TabloidPaper);
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(headerRow, headerRow);
    }

    /// <summary>One page wide on letter paper, without repeated rows; pages end where its blocks do.</summary>
    public static void Page(SheetCursor cursor)
    {
        Landscape(cursor.Sheet, XLPaperSize.LetterPaper);
        cursor.Pages.Apply(cursor.Sheet);
    }

    /// <summary>Landscape, narrow margins, and a footer that says which page of which sheet it is.</summary>
    public static void Landscape(IXLWorksheet sheet, XLPaperSize paper)
    {
        var page = sheet.PageSetup;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.PaperSize = paper;
        page.Margins.SetLeft(Margin).SetRight(Margin).SetTop(Margin).SetBottom(0.6).SetHeader(0.2).SetFooter(0.3);
        page.Footer.Left.AddText(sheet.Name);
        page.Footer.Center.AddText("Research, not legal advice");
        page.Footer.Right.AddText("Page ");
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Right.AddText(" of ");
        page.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
