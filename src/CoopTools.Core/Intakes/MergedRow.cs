namespace CoopTools.Intakes;

/// <summary>A row that joined the record of an earlier row: both speak of one jurisdiction.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Into">The row whose record it joined.</param>
/// <param name="Name">The jurisdiction.</param>
public sealed record MergedRow(int Row, int Into, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"row {Row}: joined row {Into}, {Name}");
}
