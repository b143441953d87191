using CoopTools.Evaluation;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>
/// Findings whose law is not at hand, record by record. Nobody knows which columns there are, so those of one record stay in the order in
/// which they came; and none can be made again, so all are kept.
/// </summary>
internal sealed class ToldRows
{
    private readonly Dictionary<RecordKey, List<Finding>> _rows = [];
    private readonly List<List<Finding>> _order = [];

    /// <summary>What the findings say together.</summary>
    public MatrixTally Tally { get; } = new();

    /// <summary>The findings.</summary>
    public IEnumerable<Finding> Findings => _order.SelectMany(row => row);

    /// <summary>Takes a finding.</summary>
    /// <returns>Null; or, where there is one on its record and rule already, its law's day.</returns>
    public DateOnly? Add(Finding finding)
    {
        if (!_rows.TryGetValue(finding.Record.Key, out var row))
        {
            _rows[finding.Record.Key] = row = [];
            _order.Add(row);
            Tally.Add(finding.Record);
        }

        if (row.Find(f => string.Equals(f.Rule, finding.Rule, StringComparison.Ordinal)) is { } before)
            return before.AsOf;
        row.Add(finding);
        Tally.Add(finding);
        return null;
    }
}
