namespace CoopTools.Intakes;

/// <summary>A cell that could not be used, or that another source contradicts. Its field stays unknown unless <see cref="Kept"/> says otherwise.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Cell">The cell's address, as in <c>C5</c>; several, joined by a comma, where cells contradict each other.</param>
/// <param name="Column">The column's header, or several.</param>
/// <param name="Value">The text as it stood.</param>
/// <param name="Message">What is wrong with it and what to do.</param>
public sealed record Problem(int Row, string Cell, string Column, string Value, string Message)
{
    /// <summary>The row, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>The cell's address, as in <c>C5</c>; several, joined by a comma, where cells contradict each other.</summary>
    public string Cell { get; internal init; } = Cell;

    /// <summary>The column's header, or several.</summary>
    public string Column { get; internal init; } = Column;

    /// <summary>The text as it stood.</summary>
    public string Value { get; internal init; } = Value;

    /// <summary>What is wrong with it and what to do.</summary>
    public string Message { get; internal init; } = Message;

    /// <summary>What is used all the same, where another source contradicts the cell, or it is a header; null where the field stays unknown.</summary>
    public string? Kept { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Cell} ({Column}): '{Value}': {Message}";
}
