namespace CoopTools.Cells;

/// <summary>One row as it was read: what it means is for the next stage.</summary>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">Its cells, from the first column; a short row leaves the last ones out.</param>
public sealed record Row(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>Its number in the sheet, from 1.</summary>
    public int Number { get; internal init; } = Number;

    /// <summary>Its cells, from the first column; a short row leaves the last ones out.</summary>
    public IReadOnlyList<Cell> Cells { get; internal init; } = Cells;

    private const int LongestContent = 80;

    /// <summary>What stands in it, parted by bars and shortened: enough to know it again.</summary>
    public string Content
    {
        get
        {
            var content = string.Join(" | ", Cells.Where(c => !c.IsBlank).Select(c => c.Text.Trim()));
            return content.Length > LongestContent ? content[..LongestContent] + "…" : content;
        }
    }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Cells.All(c => c.IsBlank);

    /// <summary>The cell in a column, blank where the row ends before it.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The cell.</returns>
    public Cell At(int column) => column < Cells.Count ? Cells[column] : default(Cell) with { Text = string.Empty };
}
