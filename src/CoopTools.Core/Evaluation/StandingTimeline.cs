using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>
/// A rule's standing through time: one table for each stretch of days between two on which an authority of the rule began or ended.
/// A table is worked out when a day of its stretch is first asked for, and once. Safe for use by several threads.
/// </summary>
internal sealed class StandingTimeline
{
    private readonly DateOnly[] _starts;
    private readonly Lazy<StandingTable>[] _tables;

    /// <summary>Divides a rule's time into stretches.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public StandingTimeline(Pack pack, Rule rule, bool sourceOnly)
    {
        Uses = (sourceOnly ? rule.FromSourceOnly() : rule).Uses;
        var states = Reach.States(pack, rule).ToArray();
        _starts = Uses.SelectMany(u => u.Authority.Term.Turns).Append(DateOnly.MinValue).Distinct().Order().ToArray();
        _tables = Array.ConvertAll(_starts, day => new Lazy<StandingTable>(() => new(RulesAuthorities.On(day, Uses), states, s => rule.CautionsIn(s, pack))));
    }

    /// <summary>The first day of each stretch, in order; the first stretch has no beginning.</summary>
    public IReadOnlyList<DateOnly> Starts => _starts;

    /// <summary>The rule's authorities, whenever they counted.</summary>
    public JoinedList<AuthorityUse> Uses { get; }

    /// <summary>The standing on a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>The standing in every state.</returns>
    public StandingTable On(DateOnly day)
    {
        var found = Array.BinarySearch(_starts, day);
        return _tables[found < 0 ? ~found - 1 : found].Value;
    }
}
