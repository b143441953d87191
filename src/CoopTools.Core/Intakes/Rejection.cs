namespace CoopTools.Intakes;

/// <summary>A row that became no jurisdiction.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Content">What stood in it, shortened.</param>
/// <param name="Message">Why, and what to do.</param>
public sealed record Rejection(int Row, string Content, string Message)
{
    /// <summary>The row, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>What stood in it, shortened.</summary>
    public string Content { get; internal init; } = Content;

    /// <summary>Why, and what to do.</summary>
    public string Message { get; internal init; } = Message;

    /// <inheritdoc/>
    public override string ToString() => $"row {Row}: {Message}";
}
