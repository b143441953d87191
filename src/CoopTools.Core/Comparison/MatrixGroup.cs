namespace CoopTools.Comparison;

/// <summary>Rows of a matrix that share a state, a circuit or a kind.</summary>
public sealed class MatrixGroup
{
    internal MatrixGroup(string? label, MatrixRow? first, MatrixRows rows, VerdictCounts counts) =>
        (Label, First, Rows, Counts) = (label, first, rows, counts);

    /// <summary>What they share; <c>Unknown</c> where it is not recorded; null where nothing is grouped.</summary>
    public string? Label { get; }

    /// <summary>The first of the rows; null where there is none.</summary>
    public MatrixRow? First { get; }

    /// <summary>The rows, in their order.</summary>
    public MatrixRows Rows { get; }

    /// <summary>Their findings by verdict.</summary>
    public VerdictCounts Counts { get; }
}
