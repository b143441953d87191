using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Findings on one rule that say the same, word for word, of several jurisdictions: so that a report says it once.</summary>
/// <param name="Findings">The findings, in their order; at least one.</param>
public sealed record FindingGroup(IReadOnlyList<Finding> Findings)
{
    /// <summary>The findings, in their order; at least one.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = Findings;

    /// <summary>The finding that stands for all: rule, outcome, reason, answers, flips and standing are those of each.</summary>
    public Finding First => Findings[0];

    /// <summary>The verdict of each.</summary>
    public Verdict Verdict => Verdict.Of(First);

    /// <summary>Groups findings by what they say.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <param name="rules">The rules, in the order in which they are shown.</param>
    /// <returns>The groups: by verdict, then by rule, then those of most jurisdictions first.</returns>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings, IReadOnlyList<Rule> rules)
    {
        var (verdicts, places) = (Order(Verdict.All, v => v), Order(rules, r => r.Id));
        return findings
            .GroupBy(Key)
            .Select(g => new FindingGroup(g.ToArray()))
            .OrderBy(g => verdicts[g.Verdict])
            .ThenBy(g => places[g.First.Rule])
            .ThenByDescending(g => g.Findings.Count)
            .ToArray();
    }

    // What is missing, and the flips, follow from rule and answers.
    private static (string, Outcome, string, string, string, string, string, string?) Key(Finding f) =>
        (f.Rule, f.Decision.Outcome, f.Reason, Answers(f), f.Force.Explanation, f.Contrary.ToString(), f.Cautions.ToString(), f.StaleBecause);

    private static string Answers(Finding finding) => string.Join(';', finding.Used.Select(u => $"{u}={u.Source}"));

    private static Dictionary<TKey, int> Order<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
        where TKey : notnull =>
        items.Select((item, i) => (item, i)).ToDictionary(x => key(x.item), x => x.i);

    /// <inheritdoc/>
    public override string ToString() => $"{First.Rule} {Verdict}: {Findings.Count}";
}
