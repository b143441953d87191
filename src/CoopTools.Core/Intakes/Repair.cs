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
    /// <inheritdoc/>
    public override string ToString() => $"{Cell} ({Column}): '{Before}' → '{After}', {Reason}";
}
