namespace CoopTools.Intakes;

/// <summary>A row that joined the record of an earlier row: both speak of one jurisdiction.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Into">The row whose record it joined.</param>
/// <param name="Name">The jurisdiction.</param>
public sealed record MergedRow(int Row, int Into, string Name)
{
    /// <summary>The row, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>The row whose record it joined.</summary>
    public int Into { get; internal init; } = Into;

    /// <summary>The jurisdiction.</summary>
    public string Name { get; internal init; } = Name;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"row {Row}: joined row {Into}, {Name}");
}
