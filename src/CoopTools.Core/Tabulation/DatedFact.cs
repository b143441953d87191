using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Tabulation;

/// <summary>What the law's day says of a fact, by stretches of days.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Stretches">The stretches in order; the first has no beginning.</param>
internal sealed record DatedFact(Fact Fact, IReadOnlyList<DatedStretch> Stretches)
{
    public static DatedFact Of(Pack pack, Fact fact) =>
        new(fact, Turns(pack, fact).Prepend(DateOnly.MinValue).Distinct().Order().Select(day => Stretch(pack, fact, day)).ToArray());

    private static DatedStretch Stretch(Pack pack, Fact fact, DateOnly day)
    {
        var derived = fact.Derived.FirstOrDefault(d => d.Covers(day));
        return new(day, derived?.Answer, derived?.Because, Staleness.IsPast(pack, fact, day));
    }

    private static IEnumerable<DateOnly> Turns(Pack pack, Fact fact)
    {
        foreach (var derived in fact.Derived)
        {
            if ((DateOnly?)derived.From is { } from)
                yield return from;
            if ((DateOnly?)derived.To is { } to && to < DateOnly.MaxValue)
                yield return to.AddDays(1);
            foreach (var authority in derived.Authorities.Select(id => pack.Authorities.Find(id)!))
            {
                foreach (var turn in authority.Term.Turns)
                    yield return turn;
                if ((DateOnly?)authority.ReviewBy is { } by && by < DateOnly.MaxValue)
                    yield return by.AddDays(1);
            }
        }
    }
}
