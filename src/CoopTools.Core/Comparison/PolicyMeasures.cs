using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Counts findings by what they share, as they come; none of them is kept.</summary>
public sealed class PolicyMeasures
{
    private readonly Dimension _by;
    private readonly Dictionary<(int Order, string Value), (VerdictCounts Counts, RecordSet Records)> _values = [];
    private int _all;

    /// <summary>Begins to count.</summary>
    /// <param name="by">What to count by.</param>
    public PolicyMeasures(Dimension by) => _by = by;

    /// <summary>Counts a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        var key = KeyOf(finding, _by);
        if (!_values.TryGetValue(key, out var value))
            _values[key] = value = (new([]), new());
        value.Counts.Add(Verdict.Of(finding));
        value.Records.Add(finding.Record.Key);
        _all++;
    }

    /// <summary>What was counted, in the order in which a reader looks for the values.</summary>
    /// <returns>One measure for each value that occurred.</returns>
    public IReadOnlyList<PolicyMeasure> Measures() => _values
        .OrderBy(v => v.Key.Order)
        .ThenBy(v => v.Key.Value, StringComparer.Ordinal)
        .Select(v => new PolicyMeasure(_by, v.Key.Value, v.Value.Counts, v.Value.Records.Count, _all))
        .ToArray();

    // What has no value comes last.
    private static (int Order, string Value) KeyOf(Finding finding, Dimension by) => by switch
    {
        Dimension.Outcome => (finding.Rank, finding.Verdict),
        Dimension.Rule => (finding.Run.Pack.Rules.PlaceOf(finding.Rule), finding.Rule),
        Dimension.Question => (0, finding.Question),
        Dimension.State => Or(0, finding.State),
        Dimension.Circuit when finding is { State: not null, Circuit: null } => (int.MaxValue - 1, "None"),
        Dimension.Circuit => Or(PlaceOf(finding.Run.Pack.States.Circuits, finding.Record.HomeState?.Circuit), finding.Circuit),
        Dimension.Kind => Or((int)(finding.Record.Body ?? default), finding.Kind),
        _ => ((int)finding.Force.Standing, finding.Standing),
    };

    private static (int Order, string Value) Or(int order, string? value) => value is null ? (int.MaxValue, Answer.Unknown) : (order, value);

    private static int PlaceOf(IReadOnlyList<Circuit> circuits, Circuit? circuit)
    {
        for (var i = 0; i < circuits.Count; i++)
        {
            if (ReferenceEquals(circuits[i], circuit))
                return i;
        }

        return -1;
    }
}
