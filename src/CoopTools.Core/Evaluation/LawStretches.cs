using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>
/// The stretches of days within which nothing changes that findings rest on: no authority begins, ends or falls due for review, no answer
/// comes to follow from the day or ceases to, and the pack describes all of it or none.
/// </summary>
internal static class LawStretches
{
    /// <summary>Those of a rule.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    public static DayStretches Of(Pack pack, Rule rule) => new(
    [
        pack.Of(rule).Describes.Day,
        .. rule.Uses.Concat(pack.NotReached.Concat(rule.NotReached).SelectMany(l => l.Uses)).SelectMany(u => Turns(u.Authority)),
        .. rule.Reads.SelectMany(f => Turns(pack, f)),
    ]);

    /// <summary>Those of what follows from the day for a fact.</summary>
    /// <param name="pack">The fact's pack.</param>
    /// <param name="fact">The fact.</param>
    public static DayStretches Of(Pack pack, Fact fact) => new(Turns(pack, fact));

    private static IEnumerable<DateOnly> Turns(Pack pack, Fact fact) => fact.Derived.SelectMany(derived =>
        Days(derived.From, Day.After(derived.To)).Concat(derived.Authorities.SelectMany(id => Turns(pack.Authorities.Find(id)!))));

    private static IEnumerable<DateOnly> Turns(Authority authority) => authority.Term.Turns.Concat(Days(Day.After(authority.ReviewBy)));

    private static IEnumerable<DateOnly> Days(params DateOnly?[] days) => days.OfType<DateOnly>();
}
