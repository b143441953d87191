using CoopTools.Cells;

namespace CoopTools.Intakes;

/// <summary>Where the headers of a sheet stand, and what else stands there.</summary>
/// <param name="Row">The row that holds them, from 1.</param>
public sealed record Heading(int Row)
{
    /// <summary>The row that holds them, from 1.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>How many rows of those above it are listed at most.</summary>
    public const int MostListed = 20;

    /// <summary>How many rows stand above it that are not blank.</summary>
    public int RowsAbove { get; internal init; }

    /// <summary>The first of them.</summary>
    public JoinedList<RowAbove> Above { get; internal init; } = [];

    /// <summary>The merged ranges that touch it, where there was a reason to look for them.</summary>
    public JoinedList<CellRange> Merged { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"row {Row}");
}
