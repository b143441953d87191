using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>
/// A rule's standing through time: one table for each stretch of days between two on which an authority of the rule began or ended.
/// A table is worked out when a day of its stretch is first asked for, and once. Safe for use by several threads.
/// </summary>
internal sealed class StandingTimeline
{
    // Numbers and not days: what sorts and searches numbers need not be compiled at every start.
    private readonly int[] _starts;
    private readonly Lazy<StandingTable>[] _tables;

    /// <summary>Divides a rule's time into stretches.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public StandingTimeline(Pack pack, Rule rule, bool sourceOnly)
    {
        Uses = (sourceOnly ? rule.FromSourceOnly() : rule).Uses;
        var states = Reach.States(pack, rule).ToArray();
        var starts = new HashSet<int> { DateOnly.MinValue.DayNumber };
        foreach (var use in Uses)
        {
            foreach (var turn in use.Authority.Term.Turns)
                starts.Add(turn.DayNumber);
        }

        _starts = [.. starts];
        Array.Sort(_starts);
        _tables = Array.ConvertAll(_starts, start => new Lazy<StandingTable>(
            () => new(RulesAuthorities.On(DateOnly.FromDayNumber(start), Uses), states, s => rule.CautionsIn(s, pack))));
    }

    /// <summary>The first day of each stretch, in order; the first stretch has no beginning.</summary>
    public IReadOnlyList<DateOnly> Starts => Array.ConvertAll(_starts, DateOnly.FromDayNumber);

    /// <summary>The rule's authorities, whenever they counted.</summary>
    public JoinedList<AuthorityUse> Uses { get; }

    /// <summary>The standing on a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>The standing in every state.</returns>
    public StandingTable On(DateOnly day)
    {
        var found = Array.BinarySearch(_starts, day.DayNumber);
        return _tables[found < 0 ? ~found - 1 : found].Value;
    }
}
