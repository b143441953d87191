using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Tabulation;

/// <summary>
/// A rule as two tables: what it decides, by cell, and how it stands, by place and stretch of days. A cell is a combination of answers, and
/// behind those comes one for each entry of whom the rule does not reach. A place is 0 where the state is not known, the states from 1 in
/// the order of their codes, and behind those the same entries.
/// </summary>
internal sealed class RuleTables
{
    private readonly Pack _pack;
    private readonly bool _sourceOnly;
    private readonly StandingTimeline _timeline;
    private readonly HashSet<State> _reached;

    public RuleTables(Pack pack, Rule rule, bool sourceOnly)
    {
        _pack = pack;
        _sourceOnly = sourceOnly;
        Rule = rule;
        LeftOut = pack.Of(rule).NotReached.Concat(rule.NotReached).ToArray();
        _timeline = new(pack, rule, sourceOnly);
        _reached = Reach.States(pack, rule).ToHashSet();
        Starts = _timeline.Starts.Concat(LeftOut.SelectMany(l => l.Uses).SelectMany(u => u.Authority.Term.Turns)).Distinct().Order().ToArray();
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Whom it does not reach.</summary>
    public IReadOnlyList<OutOfReach> LeftOut { get; }

    /// <summary>The first day of each stretch, in order; the first stretch has no beginning.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>How many cells there are.</summary>
    public int Cells => DecisionTable.Of(Rule).Space.Size + LeftOut.Count;

    /// <summary>How many places there are.</summary>
    public int Places => FirstLeftOut + LeftOut.Count;

    private int FirstLeftOut => _pack.States.Count + 1;

    /// <summary>What is decided in a cell.</summary>
    public Decision DecisionIn(int cell) =>
        cell < DecisionTable.Of(Rule).Space.Size ? DecisionTable.Of(Rule)[cell] : Decision.NotReached(LeftOut[cell - DecisionTable.Of(Rule).Space.Size].Because);

    /// <summary>The cell and the place of those whom the rule does not reach, or null where it reaches them.</summary>
    public (int Cell, int Place)? LeftOutAt(State? state, JurisdictionKind? kind)
    {
        if (Reach.LeftOut(_pack, Rule, state, kind) is not { } left)
            return null;
        var entry = Enumerable.Range(0, LeftOut.Count).First(i => ReferenceEquals(LeftOut[i], left));
        return (DecisionTable.Of(Rule).Space.Size + entry, FirstLeftOut + entry);
    }

    /// <summary>The standing in a place on the days of a stretch; null in a state where the rule reaches nobody.</summary>
    public StandingRow? StandingIn(int place, int stretch)
    {
        if (place >= FirstLeftOut)
            return StandingRow.Of(Rule, RuleStanding.Nowhere(LeftOut[place - FirstLeftOut], Starts[stretch], _sourceOnly), stateKnown: true);
        var state = place == 0 ? null : _pack.States[place - 1];
        return state is null || _reached.Contains(state)
            ? StandingRow.Of(Rule, _timeline.On(Starts[stretch]).For(state), state is not null)
            : null;
    }
}
