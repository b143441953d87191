using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>
/// The stretches of days within which nothing changes that a rule's findings rest on: no authority begins, ends or falls due for review, no
/// answer comes to follow from the day or ceases to, and the pack describes all of it or none.
/// </summary>
internal sealed class LawStretches
{
    private readonly int[] _starts;

    /// <summary>Finds the stretches of a rule.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    public LawStretches(Pack pack, Rule rule)
    {
        var derived = rule.Reads.SelectMany(f => f.Derived).ToArray();
        var authorities = rule.Uses.Concat(pack.NotReached.Concat(rule.NotReached).SelectMany(l => l.Uses)).Select(u => u.Authority)
            .Concat(derived.SelectMany(d => d.Authorities).Select(id => pack.Authorities.Find(id)!));
        IEnumerable<DateOnly> turns =
        [
            pack.Of(rule).Describes.Day,
            .. derived.SelectMany(d => new[] { (DateOnly?)d.From, DayAfter(d.To) }).OfType<DateOnly>(),
            .. authorities.SelectMany(a => a.Term.Turns.Select(t => (DateOnly?)t).Append(DayAfter(a.ReviewBy))).OfType<DateOnly>(),
        ];
        _starts = turns.Select(t => t.DayNumber).Distinct().Order().ToArray();
    }

    /// <summary>The number of the stretch that a day lies in.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>The number, from 0.</returns>
    public int Of(DateOnly day) => Array.BinarySearch(_starts, day.DayNumber) is var found && found < 0 ? ~found : found + 1;

    private static DateOnly? DayAfter(Day? last) => (DateOnly?)last is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : null;
}
