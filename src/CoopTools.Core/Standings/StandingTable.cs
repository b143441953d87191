using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>A rule's standing in every state, and where the state is not known, on days on which the same authorities are in force.</summary>
internal sealed class StandingTable
{
    private readonly RulesAuthorities _uses;
    private readonly Func<State?, JoinedList<string>> _cautions;
    // Each is worked out when it is first asked for: one record asks for one state.
    private readonly Dictionary<string, Lazy<RuleStanding>> _byState;
    private readonly Lazy<RuleStanding> _unknown;

    /// <summary>A rule's standing.</summary>
    /// <param name="uses">The rule's authorities on these days.</param>
    /// <param name="states">The states that the rule reaches.</param>
    /// <param name="cautions">Gives the ids of the rule's cautions that are of interest in a state, or where it is not known.</param>
    public StandingTable(RulesAuthorities uses, IEnumerable<State> states, Func<State?, JoinedList<string>> cautions)
    {
        _uses = uses;
        _cautions = cautions;
        _byState = states.ToDictionary(s => s.Code, s => new Lazy<RuleStanding>(() => In(s)), StringComparer.Ordinal);
        _unknown = new(() => _byState.Count == 0 ? Listed(null) : Unsettled());
    }

    /// <summary>The standing in a state.</summary>
    /// <param name="state">A state that the rule reaches; null for an unknown one.</param>
    /// <returns>The standing.</returns>
    public RuleStanding For(State? state) => (state is null ? _unknown : _byState[state.Code]).Value;

    private RuleStanding In(State state)
    {
        var inForce = _uses.For(state).InForce;
        JoinedList<AuthorityUse> In(AuthorityRole role, bool binding) => inForce
            .Where(u => u.Role == role && Force.In(u.Authority, state) == Standing.Binding == binding)
            .ToJoinedList();

        var against = In(AuthorityRole.Against, binding: true);
        var strongest = Strongest(state);
        return Listed(state) with
        {
            Standing = against.Count > 0 ? Standing.Contested : strongest,
            By = against.Count > 0 ? against : inForce.Where(u => Gives(u, state) == strongest).ToJoinedList(),
            AlsoBinding = against.Count > 0 ? In(AuthorityRole.Holds, binding: true) : [],
            InPart = In(AuthorityRole.Partial, binding: true),
            Contrary = In(AuthorityRole.Against, binding: false),
            StateLaw = inForce.Where(u => u.Role == AuthorityRole.StateLaw).ToJoinedList(),
            CircuitDecided = inForce.Any(u => Decides(u) && Force.In(u.Authority, state) == Standing.Binding),
        };
    }

    private RuleStanding Listed(State? state) => RuleStanding.Listing(Standing.Unknown, _uses.For(state), _cautions(state));

    private Standing Strongest(State state)
    {
        bool Given(Standing standing) => _uses.InForce.Any(u => Gives(u, state) == standing);
        return Given(Standing.Binding) ? Standing.Binding
            : Given(Standing.Persuasive) ? Standing.Persuasive
            : Given(Standing.Guidance) ? Standing.Guidance
            : Standing.Uncited;
    }

    // The provision behind a rule decides nothing on it, whatever court it comes from.
    private static bool Decides(AuthorityUse use) =>
        use.Authority.DecidedBy?.Level == CourtLevel.Appeals && use.Role is not (AuthorityRole.Background or AuthorityRole.StateLaw);

    // What states only a part of the proposition is at most persuasive for the whole of it.
    private static Standing? Gives(AuthorityUse use, State state) => (use.Role, Force.In(use.Authority, state)) switch
    {
        (_, Standing.Uncited) => null,
        (AuthorityRole.Holds, var force) => force,
        (AuthorityRole.Partial, Standing.Binding) => Standing.Persuasive,
        (AuthorityRole.Partial, var force) => force,
        _ => null,
    };

    // By completion over the states: one result everywhere is the result, and only what holds everywhere is said.
    private RuleStanding Unsettled()
    {
        var everywhere = _byState.Values.Select(s => s.Value).ToArray();
        JoinedList<AuthorityUse> InAll(Func<RuleStanding, JoinedList<AuthorityUse>> list) =>
            everywhere.Select(list).Aggregate((a, b) => a.Intersect(b).ToJoinedList());

        var settled = everywhere.Select(s => s.Standing).Distinct().Count() == 1;
        return Listed(null) with
        {
            Standing = settled ? everywhere[0].Standing : Standing.Unknown,
            By = settled ? InAll(s => s.By) : [],
            AlsoBinding = settled ? InAll(s => s.AlsoBinding) : [],
            InPart = settled ? InAll(s => s.InPart) : [],
            Contrary = InAll(s => s.Contrary),
            CircuitDecided = everywhere.All(s => s.CircuitDecided),
        };
    }
}
