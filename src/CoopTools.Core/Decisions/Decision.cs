using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>What a rule decides for one combination of answers.</summary>
internal sealed record Decision
{
    /// <summary>The outcome; <see cref="Outcome.Undetermined"/> where several are possible.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The outcomes that some completion of the unknown answers gives: one, unless undetermined.</summary>
    public required JoinedList<Outcome> Possible
    {
        get;
        init => (field, PossibleWords) = (value, value.Select(o => o.ToString()).ToJoinedList());
    }

    /// <summary>The possible outcomes as words.</summary>
    public JoinedList<string> PossibleWords { get; private init; } = [];

    /// <summary>The cases that some completion reaches.</summary>
    public required JoinedList<RuleCase> Cases { get; init; }

    /// <summary>The unknown facts that can change the outcome in some completion. Empty unless undetermined.</summary>
    public required JoinedList<string> Missing { get; init; }

    /// <summary>For each missing fact, what each answer leads to.</summary>
    public required JoinedList<Flip> Flips
    {
        get;
        init => (field, FlipWords) = (value, value.Select(f => f.ToString()).ToJoinedList());
    }

    /// <summary>The flips as words.</summary>
    public JoinedList<string> FlipWords { get; private init; } = [];

    /// <summary>The answers that it rests on, Unknown included, as in <c>holds-past-release=Yes</c>; none where the rule does not reach.</summary>
    public JoinedList<string> Answers { get; init; } = [];

    /// <summary>The decision where a rule does not reach a jurisdiction.</summary>
    /// <param name="because">Why.</param>
    internal static Decision NotReached(string because) => new()
    {
        Outcome = Outcome.NotApplicable,
        Reason = because,
        Possible = [Outcome.NotApplicable],
        Cases = [],
        Missing = [],
        Flips = [],
    };

    /// <inheritdoc/>
    public override string ToString() => Outcome.ToString();
}
