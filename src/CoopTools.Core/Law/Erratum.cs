namespace CoopTools.Law;

/// <summary>One point where the source, in the copy at hand, differs from what could be verified.</summary>
public sealed record Erratum
{
    /// <summary>The id, as in <c>E05</c>.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>The place of the source.</summary>
    public string Place { get; internal init; } = null!;

    /// <summary>What the source prints, letter for letter.</summary>
    public string Printed { get; internal init; } = null!;

    /// <summary>Further places of the source that print it.</summary>
    public JoinedList<PrintedAt> Also { get; internal init; } = [];

    /// <summary>Where the source prints it, in words: each place with what it prints there.</summary>
    public string Where => string.Join(", ", Also.Prepend(new(Place, Printed))
        .GroupBy(p => p.Printed, p => p.Place, StringComparer.Ordinal)
        .Select(g => $"“{g.Key}” at {string.Join(" and ", g)}"));

    /// <summary>What it should be.</summary>
    public string Corrected { get; internal init; } = null!;

    /// <summary>Why.</summary>
    public string Because { get; internal init; } = null!;

    /// <summary>What was done about it.</summary>
    public ErratumStatus Status { get; internal init; }

    /// <summary>Whether the correction was read in public text.</summary>
    public bool Verified { get; internal init; }

    /// <summary>Which part of the correction was not re-read, or null.</summary>
    public string? Unverified { get; internal init; }

    /// <summary>The authority it touches, or null.</summary>
    public string? Authority { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
