using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Ranks the facts that are missing over many findings: what to find out next.</summary>
public static class MissingFacts
{
    /// <summary>Ranks recorded facts; what follows from the law's day is for nobody to find out about a jurisdiction.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="facts">The pack's facts.</param>
    /// <returns>The missing facts, those that settle most first.</returns>
    public static IReadOnlyList<MissingFact> Rank(IEnumerable<Finding> findings, Register<Fact> facts)
    {
        var undetermined = findings.Where(f => f.Decision.Outcome == Outcome.Undetermined).ToArray();
        var missing = undetermined
            .SelectMany(f => f.Decision.Flips.Select(flip => (Finding: f, Flip: flip)))
            .GroupBy(x => x.Flip.Fact, StringComparer.Ordinal)
            .Select(g => new MissingFact(
                g.Count(x => x.Flip.Answers.All(a => a.Outcomes.Count == 1)),
                g.Count(),
                g.Select(x => x.Finding.Record).Distinct().Count())
            {
                Asked = facts.Find(g.Key) ?? g.First().Finding.Law.Reads.First(f => string.Equals(f.Id, g.Key, StringComparison.Ordinal)),
            })
            .Where(m => m.Asked.Derived.Count == 0)
            .OrderByDescending(m => m.Settles)
            .ThenByDescending(m => m.TakesPartIn)
            .ThenBy(m => m.Fact, StringComparer.Ordinal)
            .ToArray();
        return missing.Select((m, i) => m with { Rank = i + 1, Ranked = missing.Length }).ToArray();
    }
}
