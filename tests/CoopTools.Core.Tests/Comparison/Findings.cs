using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Makes the findings of a run for tests.</summary>
internal static class Findings
{
    public static EvaluationRun Run(Pack? pack = null, DateOnly? asOf = null, bool sourceOnly = false, params string[] rules)
    {
        var law = pack ?? Pack.Federal;
        return new(law, law.Rules.Where(r => rules.Length == 0 || rules.Contains(r.Id)).ToArray(), asOf, Recorded.Today, sourceOnly);
    }

    public static Finding[] Of(params IEnumerable<Jurisdiction> records)
    {
        var run = Run();
        return records.SelectMany(run.Evaluate).ToArray();
    }

    public static IReadOnlyList<PolicyMeasure> Measured(IEnumerable<Finding> findings, Dimension by)
    {
        var measures = new PolicyMeasures(by);
        foreach (var finding in findings)
            measures.Add(finding);
        return measures.Measures();
    }

    public static IReadOnlyList<MissingFact> Ranked(IEnumerable<Finding> findings)
    {
        var missing = new MissingFacts();
        foreach (var finding in findings)
            missing.Add(finding);
        return missing.Rank(Pack.Federal.Facts);
    }
}
