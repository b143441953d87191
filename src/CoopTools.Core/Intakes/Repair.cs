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

    /// <inheritdoc/>
    public override string ToString() => $"{Cell} ({Column}): '{Before}' → '{After}', {Reason}";
}
