using ClosedXML.Excel;

namespace CoopTools.Files.Tests.Writing;

/// <summary>Reads sheets as a person does: by header and by text.</summary>
internal static class SheetReading
{
    public static IXLTable TableOf(this XLWorkbook book, string sheet) => book.Worksheet(sheet).Tables.Single();

    public static string[] Headers(this IXLTable table) => table.Fields.Select(f => f.Name).ToArray();

    public static IXLCell At(this IXLTable table, int row, string header) => table.DataRange.Row(row).Field(header);

    public static IXLCell Find(this IXLWorksheet sheet, string text) =>
        sheet.CellsUsed(c => string.Equals(c.GetString(), text, StringComparison.Ordinal)).First();

    /// <summary>The cell that a reader finds so many cells to the right: what is merged is one cell.</summary>
    public static IXLCell Next(this IXLCell cell, int cells)
    {
        for (var i = 0; i < cells; i++)
            cell = cell.Worksheet.Cell(cell.Address.RowNumber, (cell.MergedRange()?.RangeAddress.LastAddress ?? cell.Address).ColumnNumber + 1);
        return cell;
    }

    public static bool Says(this IXLWorksheet sheet, string part) => sheet.CellsUsed(c => c.GetString().Contains(part, StringComparison.Ordinal)).Any();
}
