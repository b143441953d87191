namespace CoopTools;

/// <summary>All days, divided into stretches.</summary>
internal sealed class DayStretches
{
    // Numbers and not days: what sorts and searches numbers need not be compiled at every start.
    private readonly int[] _starts;

    /// <summary>Divides the days.</summary>
    /// <param name="turns">The days on which a new stretch begins, in any order; the first stretch has no beginning.</param>
    public DayStretches(IEnumerable<DateOnly> turns)
    {
        var starts = new HashSet<int> { DateOnly.MinValue.DayNumber };
        foreach (var turn in turns)
            starts.Add(turn.DayNumber);
        _starts = [.. starts];
        Array.Sort(_starts);
    }

    /// <summary>The first day of each stretch, in order.</summary>
    public IReadOnlyList<DateOnly> Starts => Array.ConvertAll(_starts, DateOnly.FromDayNumber);

    /// <summary>The number of the stretch that a day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number, from 0.</returns>
    public int Of(DateOnly day)
    {
        var found = Array.BinarySearch(_starts, day.DayNumber);
        return found < 0 ? ~found - 1 : found;
    }
}
