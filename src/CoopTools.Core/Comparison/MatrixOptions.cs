namespace CoopTools.Comparison;

/// <summary>How a matrix is arranged and headed. Every writer follows it.</summary>
public sealed record MatrixOptions
{
    /// <summary>The title, or null for the product's own.</summary>
    public string? Title { get; internal init; }

    /// <summary>A line below the title, or null.</summary>
    public string? Subtitle { get; internal init; }

    /// <summary>The content of a picture file (PNG or JPEG) for the head, or null.</summary>
    public ReadOnlyMemory<byte>? Logo { get; internal init; }

    /// <summary>What the rows are.</summary>
    public MatrixOrientation Orientation { get; internal init; }

    /// <summary>What the jurisdictions are grouped by.</summary>
    public MatrixGrouping GroupBy { get; internal init; }

    /// <summary>Which findings are listed one by one.</summary>
    public FindingsShown Findings { get; internal init; }
}
