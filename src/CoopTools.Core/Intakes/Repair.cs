using CoopTools.Cells;

namespace CoopTools.Intakes;

/// <summary>A change that import made to a cell, and says so.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Cell">The cell's address, as in <c>C5</c>.</param>
/// <param name="Column">The column's header.</param>
/// <param name="Before">The text as it stood.</param>
/// <param name="After">The text as it is used.</param>
/// <param name="Reason">What was mended.</param>
public sealed record Repair(int Row, string Cell, string Column, string Before, string After, string Reason)
{
    /// <summary>The row, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>The cell's address, as in <c>C5</c>.</summary>
    public string Cell { get; internal init; } = Cell;

    /// <summary>The column's header.</summary>
    public string Column { get; internal init; } = Column;

    /// <summary>The text as it stood.</summary>
    public string Before { get; internal init; } = Before;

    /// <summary>The text as it is used.</summary>
    public string After { get; internal init; } = After;

    /// <summary>What was mended.</summary>
    public string Reason { get; internal init; } = Reason;

    /// <summary>That a column is kept under another name than its header gives.</summary>
    /// <param name="column">The column.</param>
    /// <param name="heading">Where the headers stand; null where the input is no sheet.</param>
    /// <param name="number">The number of the object that showed it, where the input is no sheet.</param>
    /// <param name="reason">Why.</param>
    internal static Repair OfName(ColumnUse column, Heading? heading, int number, string reason)
    {
        var row = heading?.Row ?? number;
        var cell = heading is null ? FormattableString.Invariant($"object {row}") : new CellAddress(row, column.Index).ToString();
        return new(row, cell, column.Title, column.Header, column.Field, reason);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Cell} ({Column}): '{Before}' → '{After}', {Reason}";
}
