using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Counts findings by what they share.</summary>
public static class PolicyMeasures
{
    /// <summary>Counts findings by one dimension, in the order in which a reader looks for its values.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="by">The dimension.</param>
    /// <returns>One measure for each value that occurs.</returns>
    public static IReadOnlyList<PolicyMeasure> Count(IReadOnlyCollection<Finding> findings, Dimension by) => findings
        .GroupBy(f => KeyOf(f, by))
        .OrderBy(g => g.Key.Order)
        .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        .Select(g => new PolicyMeasure(by, g.Key.Value, g.ToArray(), findings.Count))
        .ToArray();

    // What has no value comes last.
    private static (int Order, string Value) KeyOf(Finding finding, Dimension by) => by switch
    {
        Dimension.Outcome => (finding.Rank, finding.Verdict),
        Dimension.Rule => (IndexOf(finding.Run.Pack.Rules, finding.Law), finding.Rule),
        Dimension.Question => (0, finding.Question),
        Dimension.State => Or(0, finding.State),
        Dimension.Circuit when finding is { State: not null, Circuit: null } => (int.MaxValue - 1, "None"),
        Dimension.Circuit => Or(IndexOf(finding.Run.Pack.States.Circuits, finding.Record.HomeState?.Circuit), finding.Circuit),
        Dimension.Kind => Or((int)(finding.Record.Body ?? default), finding.Kind),
        _ => ((int)finding.Force.Standing, finding.Standing),
    };

    private static (int Order, string Value) Or(int order, string? value) => value is null ? (int.MaxValue, Answer.Unknown) : (order, value);

    private static int IndexOf<T>(IReadOnlyList<T> list, T? item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (Equals(list[i], item))
                return i;
        }

        return -1;
    }
}
