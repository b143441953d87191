namespace CoopTools.Intakes;

/// <summary>A cell of a sheet, counted as a spreadsheet shows it.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0.</param>
public readonly record struct CellAddress(int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>The column in letters, as in <c>A</c> or <c>AB</c>.</summary>
    public string ColumnLetters
    {
        get
        {
            var letters = string.Empty;
            for (var rest = Column + 1; rest > 0; rest = (rest - 1) / Letters)
                letters = (char)('A' + ((rest - 1) % Letters)) + letters;
            return letters;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{ColumnLetters}{Row}";
}
