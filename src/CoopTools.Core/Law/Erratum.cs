namespace CoopTools.Law;

/// <summary>One point where the source, in the copy at hand, differs from what could be verified.</summary>
public sealed record Erratum
{
    /// <summary>The id, as in <c>E05</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The place of the source.</summary>
    public required string Place { get; init; }

    /// <summary>What the source prints, letter for letter.</summary>
    public required string Printed { get; init; }

    /// <summary>Further places of the source that print it.</summary>
    public JoinedList<PrintedAt> Also { get; init; } = [];

    /// <summary>Where the source prints it, in words: each place with what it prints there.</summary>
    public string Where => string.Join(", ", Also.Prepend(new(Place, Printed))
        .GroupBy(p => p.Printed, p => p.Place, StringComparer.Ordinal)
        .Select(g => $"“{g.Key}” at {string.Join(" and ", g)}"));

    /// <summary>What it should be.</summary>
    public required string Corrected { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>What was done about it.</summary>
    public required ErratumStatus Status { get; init; }

    /// <summary>Whether the correction was read in public text.</summary>
    public required bool Verified { get; init; }

    /// <summary>Which part of the correction was not re-read, or null.</summary>
    public string? Unverified { get; init; }

    /// <summary>The authority it touches, or null.</summary>
    public string? Authority { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
