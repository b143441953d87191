using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>A rule's standing in every state, and where the state is not known.</summary>
public sealed class StandingTable
{
    private readonly Dictionary<string, RuleStanding> _byState;
    private readonly RuleStanding _unknown;

    /// <summary>Works out a rule's standing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="states">The states.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public StandingTable(Rule rule, StateRegister states, bool sourceOnly)
    {
        var uses = (sourceOnly ? rule.FromSourceOnly() : rule).Authorities;
        _byState = states.ToDictionary(
            s => s.Code,
            s => states.NotReachedBecause(s) is null ? In(s, uses) : NotReached,
            StringComparer.Ordinal);
        _unknown = Unsettled(states.Reached.Select(s => _byState[s.Code]).ToArray(), uses);
    }

    private static RuleStanding NotReached { get; } = new()
    {
        Standing = Standing.Uncited,
        By = [],
        Contrary = [],
        Authorities = [],
        CircuitDecided = false,
    };

    /// <summary>The standing in a state.</summary>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <returns>The standing.</returns>
    public RuleStanding For(State? state) => state is null ? _unknown : _byState[state.Code];

    private static RuleStanding In(State state, JoinedList<AuthorityUse> uses)
    {
        bool Binds(AuthorityUse use) => Force.In(use.Authority, state) == Standing.Binding;

        var against = uses.Where(u => u.Role == AuthorityRole.Against && Binds(u)).ToJoinedList();
        var contrary = uses.Where(u => u.Role == AuthorityRole.Against && !Binds(u)).ToJoinedList();
        var strongest = against.Count > 0 ? Standing.Contested : Strongest(uses, state);
        return new()
        {
            Standing = strongest,
            By = against.Count > 0 ? against : uses.Where(u => Gives(u, state) == strongest).ToJoinedList(),
            Contrary = contrary,
            Authorities = uses,
            CircuitDecided = uses.Any(u => u.Authority.Court?.Level == CourtLevel.Appeals && Binds(u)),
        };
    }

    private static Standing Strongest(JoinedList<AuthorityUse> uses, State state)
    {
        var given = uses.Select(u => Gives(u, state)).ToHashSet();
        return given.Contains(Standing.Binding) ? Standing.Binding
            : given.Contains(Standing.Persuasive) ? Standing.Persuasive
            : given.Contains(Standing.Guidance) ? Standing.Guidance
            : Standing.Uncited;
    }

    // What states only a part of the proposition is at most persuasive for the whole of it.
    private static Standing? Gives(AuthorityUse use, State state) => (use.Role, Force.In(use.Authority, state)) switch
    {
        (AuthorityRole.Holds, var force) => force,
        (AuthorityRole.Partial, Standing.Binding) => Standing.Persuasive,
        (AuthorityRole.Partial, var force) => force,
        _ => null,
    };

    // By completion over the states: one result everywhere is the result, and only what holds everywhere is said.
    private static RuleStanding Unsettled(IReadOnlyList<RuleStanding> everywhere, JoinedList<AuthorityUse> uses)
    {
        JoinedList<AuthorityUse> InAll(Func<RuleStanding, JoinedList<AuthorityUse>> list) => everywhere.Select(list).Aggregate((a, b) => a.Intersect(b).ToJoinedList());

        var settled = everywhere.Select(s => s.Standing).Distinct().Count() == 1;
        return new()
        {
            Standing = settled ? everywhere[0].Standing : Standing.Unknown,
            By = settled ? InAll(s => s.By) : [],
            Contrary = InAll(s => s.Contrary),
            Authorities = uses,
            CircuitDecided = everywhere.All(s => s.CircuitDecided),
        };
    }
}
