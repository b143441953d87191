using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>
/// A rule's standing through time: one table for each stretch of days between two on which an authority of the rule began or ended.
/// A table is worked out when a day of its stretch is first asked for, and once. Safe for use by several threads.
/// </summary>
internal sealed class StandingTimeline
{
    private readonly DayStretches _stretches;
    private readonly Lazy<StandingTable>[] _tables;

    /// <summary>Divides a rule's time into stretches.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public StandingTimeline(Pack pack, Rule rule, bool sourceOnly)
    {
        Uses = (sourceOnly ? rule.FromSourceOnly() : rule).Uses;
        var states = Reach.States(pack, rule).ToArray();
        _stretches = new(Uses.SelectMany(u => u.Authority.Term.Turns));
        _tables = _stretches.Starts.Select(start => new Lazy<StandingTable>(
            () => new(RulesAuthorities.On(start, Uses), states, s => rule.CautionsIn(s, pack)))).ToArray();
    }

    /// <summary>The first day of each stretch, in order; the first stretch has no beginning.</summary>
    public IReadOnlyList<DateOnly> Starts => _stretches.Starts;

    /// <summary>The rule's authorities, whenever they counted.</summary>
    public JoinedList<AuthorityUse> Uses { get; }

    /// <summary>The standing on a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>The standing in every state.</returns>
    public StandingTable On(DateOnly day) => _tables[_stretches.Of(day)].Value;
}
