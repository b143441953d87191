using CoopTools.Cells;
using CoopTools.Intakes.Columns;

namespace CoopTools.Intakes.Readings;

/// <summary>
/// The columns of one sheet that have no header. One that holds something is kept under its letters, which the ledger says once;
/// one that holds nothing is none.
/// </summary>
internal sealed class UnnamedColumns(ColumnPlan plan)
{
    private readonly Dictionary<int, ColumnUse> _uses = [];

    /// <summary>Those in which a row has something.</summary>
    public IReadOnlyList<ColumnUse> In(Row row)
    {
        if (plan.Unnamed.Count == 0 && row.Cells.Count <= plan.Width)
            return [];
        var met = new List<ColumnUse>();
        foreach (var column in plan.Unnamed)
        {
            if (!row.At(column).IsBlank)
                met.Add(UseOf(column));
        }

        for (var column = plan.Width; column < Math.Min(row.Cells.Count, CellAddress.MostColumns); column++)
        {
            if (!row.At(column).IsBlank)
                met.Add(UseOf(column));
        }

        return met;
    }

    /// <summary>The problem of a row that has more cells than a sheet has columns, or null.</summary>
    public static Problem? TooWide(Row row)
    {
        if (row.Cells.Count <= CellAddress.MostColumns)
            return null;
        var first = new CellAddress(row.Number, CellAddress.MostColumns);
        return new(row.Number, first.ToString(), first.ColumnLetters, row.At(first.Column).Text, FormattableString.Invariant($"the row has {row.Cells.Count} cells, more than the {CellAddress.MostColumns} columns of a sheet; those from here on are not read. Look for a missing line end."));
    }

    private ColumnUse UseOf(int index)
    {
        if (!_uses.TryGetValue(index, out var use))
            _uses[index] = use = new(index, string.Empty, ColumnTarget.Attribute, plan.Names.Of(index));
        return use;
    }
}
