using CoopTools.Comparison;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Grids;

/// <summary>What the records of a matrix are called: by name and state; where two share them, by row and input too.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<Jurisdiction, (string Name, int Place)> _names = [];

    /// <summary>Names the records of a matrix.</summary>
    public RecordNames(Matrix matrix)
    {
        var alike = matrix.Rows.GroupBy(r => r.Record.ToString(), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var record in matrix.Rows.Select(r => r.Record))
        {
            var name = record.ToString();
            _names.Add(record, (alike.Contains(name) ? $"{name} ({Where(matrix, record)})" : name, _names.Count + 1));
        }
    }

    /// <summary>The name of a record.</summary>
    public string this[Jurisdiction record] => _names[record].Name;

    /// <summary>The record's place in the matrix, from 1.</summary>
    public int PlaceOf(Jurisdiction record) => _names[record].Place;

    private static string Where(Matrix matrix, Jurisdiction record) => matrix.Intakes.Count > 1
        ? FormattableString.Invariant($"row {record.Row} of {record.Intake}")
        : FormattableString.Invariant($"row {record.Row}");
}
