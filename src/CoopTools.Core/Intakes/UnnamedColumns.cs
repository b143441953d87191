namespace CoopTools.Intakes;

/// <summary>
/// The columns of one sheet that have no header. One that holds something is kept under its letters, which the ledger says once;
/// one that holds nothing is none.
/// </summary>
internal sealed class UnnamedColumns(ColumnPlan plan, Intake intake)
{
    private readonly Dictionary<int, ColumnUse> _met = [];
    private bool _tooWide;

    /// <summary>Those in which a row has something.</summary>
    public IEnumerable<ColumnUse> In(Row row)
    {
        foreach (var column in plan.Unnamed)
        {
            if (!row.At(column).IsBlank)
                yield return Met(column);
        }

        for (var column = plan.Width; column < Math.Min(row.Cells.Count, CellAddress.MostColumns); column++)
        {
            if (!row.At(column).IsBlank)
                yield return Met(column);
        }

        if (row.Cells.Count > CellAddress.MostColumns && !_tooWide)
            Refuse(row);
    }

    private ColumnUse Met(int index)
    {
        if (_met.TryGetValue(index, out var known))
            return known;
        var column = new ColumnUse(index, string.Empty, ColumnTarget.Attribute, plan.Names.Of(index));
        intake.Describe(column);
        intake.Rename(column, "the column has no header, and holds values");
        return _met[index] = column;
    }

    private void Refuse(Row row)
    {
        _tooWide = true;
        var first = new CellAddress(row.Number, CellAddress.MostColumns);
        intake.Enter(new Problem(row.Number, first.ToString(), first.ColumnLetters, row.At(first.Column).Text, FormattableString.Invariant($"the row has {row.Cells.Count} cells, more than the {CellAddress.MostColumns} columns of a sheet; those from here on are not read. Look for a missing line end.")));
    }
}
