namespace CoopTools.Law;

/// <summary>Jurisdictions that a pack, or one of its rules, does not reach: those of a state, of a kind, or of a kind in a state.</summary>
/// <param name="State">The state's postal code; null for every state.</param>
/// <param name="Kind">What sort of body; null for every kind.</param>
/// <param name="Because">Why they are not reached, in plain sentences.</param>
/// <param name="Cautions">The ids of the cautions that belong to this.</param>
public sealed record OutOfReach(string? State, JurisdictionKind? Kind, string Because, JoinedList<string> Cautions)
{
    /// <summary>The state's postal code; null for every state.</summary>
    public string? State { get; internal init; } = State;

    /// <summary>What sort of body; null for every kind.</summary>
    public JurisdictionKind? Kind { get; internal init; } = Kind;

    /// <summary>The postal codes of the states outside of which no jurisdiction is reached; empty where that is not what leaves them out.</summary>
    public JoinedList<string> Outside { get; internal init; } = [];

    /// <summary>Why they are not reached, in plain sentences.</summary>
    public string Because { get; internal init; } = Because;

    /// <summary>The ids of the cautions that belong to this.</summary>
    public JoinedList<string> Cautions { get; internal init; } = Cautions;

    /// <summary>The ids of the authorities that the reason rests on.</summary>
    public JoinedList<string> Authorities => Uses.Select(u => u.Id).ToJoinedList();

    /// <summary>What the reason rests on.</summary>
    internal JoinedList<AuthorityUse> Uses { get; init; } = [];

    /// <summary>Whether a jurisdiction is one of them. What is not known of it is taken for something that the law reaches.</summary>
    /// <param name="state">Its state; null for an unknown one.</param>
    /// <param name="kind">What sort of body it is; null where that is not known.</param>
    /// <returns>True when it is not reached.</returns>
    public bool Covers(State? state, JurisdictionKind? kind) =>
        (State is null || string.Equals(State, state?.Code, StringComparison.OrdinalIgnoreCase)) && (Kind is null || Kind == kind)
        && (Outside.Count == 0 || (state is not null && !Outside.Contains(state.Code, StringComparer.OrdinalIgnoreCase)));

    /// <summary>The entry without the authorities that the pack adds to its source.</summary>
    /// <returns>The entry as the source alone supports it.</returns>
    public OutOfReach FromSourceOnly() => this with { Uses = Uses.Where(u => u.Origin == AuthorityOrigin.Source).ToJoinedList() };

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        ", ",
        new[] { State, Outside.Count == 0 ? null : $"outside {Series.Of(Outside, "and")}", Kind?.ToString() }.OfType<string>());
}
