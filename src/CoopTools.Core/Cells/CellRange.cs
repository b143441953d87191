namespace CoopTools.Cells;

/// <summary>A block of cells, as a spreadsheet merges them.</summary>
/// <param name="First">Its upper left cell.</param>
/// <param name="Last">Its lower right cell.</param>
public readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    /// <summary>Reads a range such as <c>B1:C1</c>. Null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The range.</returns>
    public static CellRange? Read(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is var colon && colon > 0 && CellAddress.Read(text[..colon]) is { } first && CellAddress.Read(text[(colon + 1)..]) is { } last
            ? new(first, last)
            : null;

    /// <summary>Whether some of its cells stand in a row.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <returns>Whether they do.</returns>
    public bool Touches(int row) => First.Row <= row && row <= Last.Row;

    /// <inheritdoc/>
    public override string ToString() => $"{First}:{Last}";
}
