namespace CoopTools.Comparison;

/// <summary>Rows of a matrix that share a state, a circuit or a kind.</summary>
/// <param name="Label">What they share; <c>Unknown</c> where it is not recorded; null where nothing is grouped.</param>
/// <param name="Rows">The rows, in their order.</param>
public sealed record MatrixGroup(string? Label, IReadOnlyList<MatrixRow> Rows);
