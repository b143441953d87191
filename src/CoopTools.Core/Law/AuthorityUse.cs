namespace CoopTools.Law;

/// <summary>An authority as one rule uses it.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Role">What it does for the rule.</param>
/// <param name="Origin">Whether the source makes this use of it or the pack adds it.</param>
/// <param name="Pincite">The pages or parts pointed to, or null.</param>
/// <param name="Signal">The introductory signal, or null.</param>
/// <param name="Note">A remark on this use, or null.</param>
public sealed record AuthorityUse(Authority Authority, AuthorityRole Role, AuthorityOrigin Origin, string? Pincite, string? Signal, string? Note)
{
    /// <summary>The authority.</summary>
    public Authority Authority { get; internal init; } = Authority;

    /// <summary>What it does for the rule.</summary>
    public AuthorityRole Role { get; internal init; } = Role;

    /// <summary>Whether the source makes this use of it or the pack adds it.</summary>
    public AuthorityOrigin Origin { get; internal init; } = Origin;

    /// <summary>The pages or parts pointed to, or null.</summary>
    public string? Pincite { get; internal init; } = Pincite;

    /// <summary>The introductory signal, or null.</summary>
    public string? Signal { get; internal init; } = Signal;

    /// <summary>A remark on this use, or null.</summary>
    public string? Note { get; internal init; } = Note;

    /// <summary>The authority's id.</summary>
    public string Id => Authority.Id;

    /// <summary>The full citation in Bluebook form, with the pinpoint of this use.</summary>
    public string Citation { get; internal set; } = string.Empty;

    /// <summary>The citation behind its signal.</summary>
    public string Introduced { get; internal set; } = string.Empty;

    /// <summary>Whether it is of interest in a state: a state's own law, and a decision on it, are so in that state alone.</summary>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <returns>True when it is.</returns>
    public bool Concerns(State? state) => Role == AuthorityRole.StateLaw
        ? Authority.DecidedBy?.State == state
        : Authority.OfState is not { } home || state is null || home == state;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
