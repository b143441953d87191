using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Tabulation;

/// <summary>What the law's day says of a fact, by stretches of days.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Stretches">The stretches in order; the first has no beginning.</param>
internal sealed record DatedFact(Fact Fact, IReadOnlyList<DatedStretch> Stretches)
{
    public static DatedFact Of(Pack pack, Fact fact) =>
        new(fact, LawStretches.Of(pack, fact).Starts.Select(day => Stretch(pack, fact, day)).ToArray());

    private static DatedStretch Stretch(Pack pack, Fact fact, DateOnly day)
    {
        var derived = fact.Derived.FirstOrDefault(d => d.Covers(day));
        return new(day, derived?.Answer, derived?.Because, Staleness.IsPast(pack, fact, day));
    }
}
