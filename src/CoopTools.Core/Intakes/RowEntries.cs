namespace CoopTools.Intakes;

/// <summary>What the ledger is told of one row, or of the columns before the first: each list in the order in which the row was read.</summary>
internal sealed record RowEntries
{
    /// <summary>A row that was taken as it stood.</summary>
    public static RowEntries None { get; } = new();

    /// <summary>The changes made to its cells.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>Its cells that could not be used.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The columns without a header in which it has something: the ledger says once of each that it was met.</summary>
    public IReadOnlyList<ColumnUse> Met { get; init; } = [];

    /// <summary>That it has more cells than a sheet has columns, which the ledger says once; else null.</summary>
    public Problem? TooWide { get; init; }

    /// <summary>Why it became no jurisdiction, or null.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>The earlier row whose record it joined, or null.</summary>
    public MergedRow? Merge { get; init; }

    /// <summary>The first thing that could not be used, or null.</summary>
    public Problem? FirstProblem => Problems.Count > 0 ? Problems[0] : TooWide;
}
