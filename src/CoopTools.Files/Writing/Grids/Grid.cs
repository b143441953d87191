using CoopTools.Comparison;
using CoopTools.Evaluation;

namespace CoopTools.Files.Writing.Grids;

/// <summary>The matrix as a page shows it, turned where it is to be: bands of lines down, bands of columns across.</summary>
/// <param name="Down">The lines, by band.</param>
/// <param name="Across">The columns, by band.</param>
internal sealed record Grid(IReadOnlyList<GridBand> Down, IReadOnlyList<GridBand> Across)
{
    /// <summary>The lines.</summary>
    public IEnumerable<GridHead> Lines => Down.SelectMany(b => b.Heads);

    /// <summary>The columns.</summary>
    public IEnumerable<GridHead> Columns => Across.SelectMany(b => b.Heads);

    /// <summary>Arranges a matrix as its options say.</summary>
    public static Grid Of(Matrix matrix)
    {
        var (records, rules) = (GridBand.OfRecords(matrix), GridBand.OfRules(matrix));
        return IsTurned(matrix) ? new(rules, records) : new(records, rules);
    }

    /// <summary>Whether the lines are rules.</summary>
    public static bool IsTurned(Matrix matrix) => matrix.Options.Orientation == MatrixOrientation.Rule;

    /// <summary>The finding where a line and a column meet, or null.</summary>
    public static Finding? At(GridHead line, GridHead column) =>
        (line.Row ?? column.Row)!.Cells[(line.Rule ?? column.Rule)!.Value.Index];
}
