using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Groups the rows of a matrix.</summary>
/// <param name="gathering">Where the rows are.</param>
/// <param name="columns">The columns, as places in the pack.</param>
/// <param name="stop">Says when to stop.</param>
internal sealed class MatrixGroups(Gathering gathering, int[] columns, CancellationToken stop)
{
    // There are as many states and territories, and fewer circuits and kinds.
    private const int MostGroups = 64;

    /// <summary>The groups, in the order in which a reader looks for them; rows keep theirs inside a group.</summary>
    public IReadOnlyList<MatrixGroup> By(MatrixGrouping by)
    {
        var rows = gathering.Rows(stop);
        if (by == MatrixGrouping.None)
            return [new(null, null, Shown(rows), gathering.Tally.All)];
        var circuits = gathering.Pack.States.Circuits.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        return Parted(rows, by)
            .OrderBy(g => string.Equals(g.Key, Answer.Unknown, StringComparison.Ordinal))
            .ThenBy(g => circuits.GetValueOrDefault(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MatrixGroup(g.Key, Shown(g.Value.Rows).First(), Shown(g.Value.Rows), g.Value.Counts))
            .ToArray();
    }

    private Dictionary<string, (RowSpool Rows, VerdictCounts Counts)> Parted(RowSpool rows, MatrixGrouping by)
    {
        var groups = new Dictionary<string, (RowSpool Rows, VerdictCounts Counts)>(StringComparer.Ordinal);
        foreach (var row in rows.Rows())
        {
            stop.ThrowIfCancellationRequested();
            var label = LabelOf(row.Record, by) ?? Answer.Unknown;
            if (!groups.TryGetValue(label, out var group))
                groups[label] = group = (gathering.Part(MostGroups), new([]));
            group.Rows.Add(row);
            foreach (var finding in row.Cells)
            {
                if (finding is not null)
                    group.Counts.Add(Evaluation.Verdict.Of(finding));
            }
        }

        return groups;
    }

    private MatrixRows Shown(RowSpool rows) => new([rows], columns, stop);

    private static string? LabelOf(Jurisdiction record, MatrixGrouping by) => by switch
    {
        MatrixGrouping.State => record.State,
        MatrixGrouping.Circuit => record.Circuit,
        _ => record.Kind,
    };
}
