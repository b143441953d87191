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

    public static bool Says(this IXLWorksheet sheet, string part) => sheet.CellsUsed(c => c.GetString().Contains(part, StringComparison.Ordinal)).Any();
}
