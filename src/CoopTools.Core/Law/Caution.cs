namespace CoopTools.Law;

/// <summary>A point where the source says more than the law settles.</summary>
/// <param name="Id">The id, as in <c>C05</c>.</param>
/// <param name="Proposition">What the source says, in the pack's words; of a caution of the pack's own, what it is about.</param>
/// <param name="Text">What a careful reader has to know.</param>
/// <param name="Verified">Whether it was read in public text.</param>
/// <param name="Unverified">Which part was not re-read, or null.</param>
public sealed record Caution(string Id, string Proposition, string Text, bool Verified, string? Unverified)
{
    /// <summary>The id, as in <c>C05</c>.</summary>
    public string Id { get; internal init; } = Id;

    /// <summary>What the source says, in the pack's words; of a caution of the pack's own, what it is about.</summary>
    public string Proposition { get; internal init; } = Proposition;

    /// <summary>What a careful reader has to know.</summary>
    public string Text { get; internal init; } = Text;

    /// <summary>Whether it was read in public text.</summary>
    public bool Verified { get; internal init; } = Verified;

    /// <summary>Which part was not re-read, or null.</summary>
    public string? Unverified { get; internal init; } = Unverified;

    /// <summary>Whether it is about what the source says, or the pack's own.</summary>
    public AuthorityOrigin Origin { get; internal init; } = AuthorityOrigin.Source;

    /// <summary>The postal codes of the states and territories that it is about; empty for all.</summary>
    public JoinedList<string> States { get; internal init; } = [];

    /// <summary>Whether it is of interest in a state. Where the state is not known, it may be.</summary>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <returns>True when it is.</returns>
    public bool Concerns(State? state) =>
        States.Count == 0 || state is null || States.Contains(state.Code, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
