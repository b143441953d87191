using CoopTools.Cells;

namespace CoopTools.Intakes.Readings;

/// <summary>
/// A column whose cells hold few different texts, such as answers, states and days. What a text comes to is found out once, and looked up
/// from then on.
/// </summary>
/// <typeparam name="T">What the column gives.</typeparam>
/// <param name="use">The column.</param>
/// <param name="read">Finds out what a cell comes to. It may depend on nothing but the cell.</param>
internal sealed class ClosedColumn<T>(ColumnUse use, Func<Cell, CellMeaning<T>> read)
{
    /// <summary>How many texts are kept: a column with more of them costs what it would cost without.</summary>
    public const int MostKept = 1024;

    private const int LongestKept = 64;

    private static readonly CellMeaning<T> Nothing = new(default, null);

    private readonly Dictionary<string, CellMeaning<T>> _known = new(StringComparer.Ordinal);

    /// <summary>The column.</summary>
    public ColumnUse Use => use;

    /// <summary>What the column gives in a row.</summary>
    public T? Read(RowNotes notes)
    {
        var meaning = Of(notes.Row.At(use.Index));
        if (meaning.Note is { } note)
            notes.Add(use, note);
        return meaning.Value;
    }

    private CellMeaning<T> Of(Cell cell)
    {
        if (cell.Text.Length == 0)
            return Nothing;
        if (cell.Text.Length > LongestKept || cell.Kind == CellKind.Error)
            return read(cell);
        if (_known.TryGetValue(cell.Text, out var known))
            return known;
        var meaning = read(cell);
        if (_known.Count < MostKept)
            _known.Add(cell.Text, meaning);
        return meaning;
    }
}
