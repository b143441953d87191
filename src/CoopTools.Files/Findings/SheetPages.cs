using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Intakes;

namespace CoopTools.Files.Findings;

/// <summary>The rows of a sheet of a workbook, and of the numbered ones that it goes on on.</summary>
internal static class SheetPages
{
    /// <summary>Opens one after the other.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="name">The first sheet's name.</param>
    /// <param name="firstRow">The first row that is wanted; it is the sheet's headers.</param>
    /// <exception cref="IntakeException">There is no such sheet, or it cannot be read.</exception>
    public static IEnumerable<SheetData> Of(string path, SheetOptions options, string name, int firstRow)
    {
        var sheets = SheetFile.Sheets(path, options).Select(s => s.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i == 0 || sheets.Contains(SheetNames.Numbered(name, i)); i++)
        {
            using var data = SheetFile.Open(path, options with { Worksheet = SheetNames.Numbered(name, i), HeaderRow = firstRow });
            yield return data;
        }
    }
}
