namespace CoopTools.Intakes;

/// <summary>A row above the headers: a title, a note, the names of groups. It was not read as data.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Content">What stands in it, shortened.</param>
public sealed record RowAbove(int Row, string Content)
{
    /// <summary>The row, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>What stands in it, shortened.</summary>
    public string Content { get; internal init; } = Content;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"row {Row}: {Content}");
}
