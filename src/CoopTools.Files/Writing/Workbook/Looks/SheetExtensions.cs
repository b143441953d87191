using ClosedXML.Excel;

namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>Puts values into cells without letting ClosedXML guess what they are.</summary>
internal static class SheetExtensions
{
    /// <summary>Puts text into a cell, as text.</summary>
    public static IXLCell Put(this IXLWorksheet sheet, int row, int column, string? text, Look look)
    {
        var cell = sheet.Cell(row, column);
        look.Apply(cell.Style);
        return cell.Put(text);
    }

    /// <summary>Puts text into a cell, as text.</summary>
    public static IXLCell Put(this IXLCell cell, string? text) =>
        string.IsNullOrEmpty(text) ? cell : cell.SetValue(CellText.Fit(text)).SetDataType(XLDataType.Text);

    /// <summary>Puts a number into a cell.</summary>
    public static IXLCell Put(this IXLWorksheet sheet, int row, int column, double number, Look look)
    {
        var cell = sheet.Cell(row, column);
        look.Apply(cell.Style);
        return cell.SetValue(number);
    }

    /// <summary>Makes a cell a link to a cell of this workbook. ClosedXML gives it a look of its own, so it is given its look again.</summary>
    public static void LinkTo(this IXLCell cell, string sheet, string address, string tip, Look look)
    {
        cell.Hyperlink = new XLHyperlink($"'{sheet}'!{address}", tip);
        look.Apply(cell.Style);
    }
}
