using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Explanations;

/// <summary>A rule's standing in one state: who binds there, and why.</summary>
public sealed record StateStanding
{
    /// <summary>The rule's id.</summary>
    public string Rule { get; internal init; } = null!;

    /// <summary>The rule's title.</summary>
    public string Title { get; internal init; } = null!;

    /// <summary>The state's postal code.</summary>
    public string State { get; internal init; } = null!;

    /// <summary>The federal circuit, or null.</summary>
    public string? Circuit { get; internal init; }

    /// <summary>The standing.</summary>
    public Standing Standing => Force.Standing;

    /// <summary>The standing in a sentence.</summary>
    public string Summary { get; internal init; } = null!;

    /// <summary>The ids of the rule's authorities, those that came later or have ended last.</summary>
    public JoinedList<string> Authorities => Forces.Select(f => f.Id).ToJoinedList();

    /// <summary>Each authority with its force there.</summary>
    public JoinedList<AuthorityForce> Forces { get; internal init; } = null!;

    /// <summary>The authorities that give the standing, and those that stand against it.</summary>
    internal RuleStanding Force { get; init; } = null!;

    /// <summary>Works a rule's standing out for a state.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="state">The state.</param>
    /// <param name="day">The law's day.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    /// <returns>The standing.</returns>
    public static StateStanding Of(Pack pack, Rule rule, State state, DateOnly day, bool sourceOnly)
    {
        var left = Reach.LeftOut(pack, rule, state, null);
        var force = left is null ? new StandingTimeline(pack, rule, sourceOnly).On(day).For(state) : RuleStanding.Nowhere(left, day, sourceOnly);
        return new()
        {
            Rule = rule.Id,
            Title = rule.Title,
            State = state.Code,
            Circuit = state.Circuit?.Id,
            Summary = left?.Because ?? $"{force.Explanation}.",
            Forces = force.Authorities.Concat(force.Later).Concat(force.Ended).Select(u => AuthorityForce.Of(u, state, day)).ToJoinedList(),
            Force = force,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule} in {State}: {Force.Text}";
}
