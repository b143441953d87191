using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>The row in whose place rows are streamed: it brings the styles of their cells into the draft.</summary>
internal static class PrototypeRow
{
    // ClosedXML leaves out cells without a value.
    private const string Content = "·";

    /// <summary>Puts one cell for each look.</summary>
    public static void Put(IXLWorksheet sheet, int row, IReadOnlyList<Look> looks)
    {
        for (var i = 0; i < looks.Count; i++)
            sheet.Put(row, i + 1, Content, looks[i]);
    }
}
