using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Ranks the facts that are missing over many findings, as they come: what to find out next. None of the findings is kept.</summary>
public sealed class MissingFacts
{
    private readonly Dictionary<string, Tally> _facts = new(StringComparer.Ordinal);

    /// <summary>Takes a finding into account; only an undetermined one counts.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        if (finding.Decision.Outcome != Outcome.Undetermined)
            return;
        foreach (var flip in finding.Decision.Flips)
        {
            if (!_facts.TryGetValue(flip.Fact, out var tally))
                _facts[flip.Fact] = tally = new(finding.Law.Reads.First(f => string.Equals(f.Id, flip.Fact, StringComparison.Ordinal)));
            tally.Settles += flip.Answers.All(a => a.Outcomes.Count == 1) ? 1 : 0;
            tally.TakesPartIn++;
            tally.Records.Add(finding.Record.Key);
        }
    }

    /// <summary>Ranks recorded facts; what follows from the law's day is for nobody to find out about a jurisdiction.</summary>
    /// <param name="facts">The pack's facts.</param>
    /// <returns>The missing facts, those that settle most first.</returns>
    public IReadOnlyList<MissingFact> Rank(Register<Fact> facts)
    {
        var missing = _facts
            .Select(f => new MissingFact(f.Value.Settles, f.Value.TakesPartIn, f.Value.Records.Count) { Asked = facts.Find(f.Key) ?? f.Value.Asked })
            .Where(m => m.Asked.Derived.Count == 0)
            .OrderByDescending(m => m.Settles)
            .ThenByDescending(m => m.TakesPartIn)
            .ThenBy(m => m.Fact, StringComparer.Ordinal)
            .ToArray();
        return missing.Select((m, i) => m with { Rank = i + 1, Ranked = missing.Length }).ToArray();
    }

    private sealed class Tally(Fact asked)
    {
        public Fact Asked => asked;

        public int Settles { get; set; }

        public int TakesPartIn { get; set; }

        public RecordSet Records { get; } = new();
    }
}
