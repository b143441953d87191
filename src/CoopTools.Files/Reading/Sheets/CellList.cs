using System.Runtime.InteropServices;
using CoopTools.Cells;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>Fills the cells of a row from left to right.</summary>
internal static class CellList
{
    private static readonly Cell Blank = ValueText.Text(string.Empty);

    /// <summary>Puts a cell in a column beyond the last one, with blank cells before it.</summary>
    public static void PlaceAt(this List<Cell> cells, int column, Cell cell)
    {
        var first = cells.Count;
        CollectionsMarshal.SetCount(cells, column + 1);
        var added = CollectionsMarshal.AsSpan(cells)[first..];
        added.Fill(Blank);
        added[^1] = cell;
    }
}
