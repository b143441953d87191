using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Groups the rows of a matrix.</summary>
internal static class MatrixGroups
{
    /// <summary>The groups, in the order in which a reader looks for them; rows keep theirs inside a group.</summary>
    public static IReadOnlyList<MatrixGroup> Of(IReadOnlyList<MatrixRow> rows, MatrixGrouping by, StateRegister states)
    {
        if (by == MatrixGrouping.None)
            return [new(null, rows)];
        var circuits = states.Circuits.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        return rows
            .GroupBy(r => LabelOf(r.Record, by) ?? Answer.Unknown, StringComparer.Ordinal)
            .OrderBy(g => string.Equals(g.Key, Answer.Unknown, StringComparison.Ordinal))
            .ThenBy(g => circuits.GetValueOrDefault(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MatrixGroup(g.Key, g.ToArray()))
            .ToArray();
    }

    private static string? LabelOf(Jurisdiction record, MatrixGrouping by) => by switch
    {
        MatrixGrouping.State => record.State,
        MatrixGrouping.Circuit => record.Circuit,
        _ => record.Kind,
    };
}
