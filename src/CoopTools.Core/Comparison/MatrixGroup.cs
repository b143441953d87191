namespace CoopTools.Comparison;

/// <summary>Rows of a matrix that share a state, a circuit or a kind.</summary>
/// <param name="Label">What they share; <c>Unknown</c> where it is not recorded; null where nothing is grouped.</param>
/// <param name="Rows">The rows, in their order.</param>
public sealed record MatrixGroup(string? Label, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>What they share; <c>Unknown</c> where it is not recorded; null where nothing is grouped.</summary>
    public string? Label { get; internal init; } = Label;

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; internal init; } = Rows;
}
