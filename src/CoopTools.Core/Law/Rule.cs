namespace CoopTools.Law;

/// <summary>One proposition of law: what it says, the facts it reads, how it decides and by which authorities.</summary>
public sealed record Rule
{
    internal Rule()
    {
    }

    /// <summary>The id, as in <c>DET-3</c>.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>The id of the question it belongs to.</summary>
    public string Question { get; internal init; } = null!;

    /// <summary>A short title.</summary>
    public string Title { get; internal init; } = null!;

    /// <summary>What it does with the act.</summary>
    public Modality Modality { get; internal init; }

    /// <summary>The proposition.</summary>
    public string Statement { get; internal init; } = null!;

    /// <summary>The places of the source that state it.</summary>
    public JoinedList<string> Places { get; internal init; } = null!;

    /// <summary>Whom it does not reach, beside those whom its pack does not.</summary>
    public JoinedList<OutOfReach> NotReached { get; internal init; } = [];

    /// <summary>The ids of the facts it reads, in the order its decision asks for them.</summary>
    public JoinedList<string> Facts { get; private init; } = [];

    /// <summary>The ids of its authorities, each once.</summary>
    public JoinedList<string> Authorities { get; private init; } = [];

    /// <summary>The ids of its cautions.</summary>
    public JoinedList<string> Cautions { get; internal init; } = [];

    /// <summary>The ids of the source's errors that touch it.</summary>
    public JoinedList<string> Errata { get; internal init; } = [];

    /// <summary>Its decision, in order; <c>otherwise</c> is last, where there is one.</summary>
    public JoinedList<RuleCase> Cases { get; internal init; } = null!;

    /// <summary>The reason where the outcome is settled and a missing fact could change only the reason, or null.</summary>
    public string? UndecidedReason { get; internal init; }

    /// <summary>A sentence added to the reason where no court of appeals decision for the rule binds, or null.</summary>
    public string? NoCircuitDecision { get; internal init; }

    /// <summary>Worked examples, at least one for each outcome it can have.</summary>
    public JoinedList<RuleExample> Examples { get; internal init; } = null!;

    /// <summary>The facts it reads.</summary>
    internal JoinedList<Fact> Reads
    {
        get;
        init => (field, Facts) = (value, value.Select(f => f.Id).ToJoinedList());
    } = [];

    /// <summary>Its authorities, each with its role.</summary>
    internal JoinedList<AuthorityUse> Uses
    {
        get;
        init => (field, Authorities) = (value, value.Select(u => u.Id).Distinct(StringComparer.Ordinal).ToJoinedList());
    } = [];

    /// <summary>The ids of its cautions that concern a state.</summary>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <param name="pack">The rule's pack.</param>
    /// <returns>The ids, in the rule's order.</returns>
    public JoinedList<string> CautionsIn(State? state, Pack pack) => Cautions.All(id => pack.Cautions.Find(id)!.Concerns(state))
        ? Cautions
        : Cautions.Where(id => pack.Cautions.Find(id)!.Concerns(state)).ToJoinedList();

    /// <summary>The rule without the uses of authorities that the pack adds to its source.</summary>
    /// <returns>The rule as the source alone supports it.</returns>
    public Rule FromSourceOnly() => this with { Uses = Uses.Where(u => u.Origin == AuthorityOrigin.Source).ToJoinedList() };

    /// <inheritdoc/>
    public override string ToString() => Id;
}
