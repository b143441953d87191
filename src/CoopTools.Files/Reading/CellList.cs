using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>Fills the cells of a row from left to right.</summary>
internal static class CellList
{
    private static readonly Cell Blank = ValueText.Text(string.Empty);

    /// <summary>Puts a cell in a column beyond the last one, with blank cells before it.</summary>
    public static void PlaceAt(this List<Cell> cells, int column, Cell cell)
    {
        while (cells.Count < column)
            cells.Add(Blank);
        cells.Add(cell);
    }
}
