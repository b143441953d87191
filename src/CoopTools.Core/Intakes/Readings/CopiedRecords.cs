using CoopTools.Cells;
using CoopTools.Records;

namespace CoopTools.Intakes.Readings;

/// <summary>
/// A sheet that Export-Csv made of records: its columns are their properties, and facts and attributes stand in one cell each. Here each has
/// a column, behind the others, which keep their places.
/// </summary>
internal static class CopiedRecords
{
    private static readonly string[] Folded = [nameof(Jurisdiction.Facts), nameof(Jurisdiction.Attributes)];
    private static readonly string[] Repeated = [nameof(Jurisdiction.Circuit), nameof(Jurisdiction.Intake), nameof(Jurisdiction.Row)];

    /// <summary>Whether a sheet is one.</summary>
    /// <param name="headers">Its headers.</param>
    public static bool Are(IReadOnlyList<string> headers) =>
        Folded.Concat(Repeated).Append(nameof(Jurisdiction.Name)).All(h => headers.Contains(h, StringComparer.Ordinal));

    /// <summary>Gives each fact and each attribute a column.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="rows">The rows; all are read.</param>
    public static (IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows) Unfolded(IReadOnlyList<string> headers, IEnumerable<Row> rows)
    {
        var folded = Array.ConvertAll(Folded, f => IndexOf(headers, f));
        var all = rows.ToArray();
        var entries = Array.ConvertAll(all, row => folded.SelectMany(column => TextsByName.Parse(row.At(column).Text)).ToArray());
        var names = entries.SelectMany(e => e.Select(n => n.Key)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var gone = Repeated.Select(r => IndexOf(headers, r)).Concat(folded).ToHashSet();
        return (
            [.. headers.Select((h, i) => gone.Contains(i) ? string.Empty : h is nameof(Jurisdiction.Name) ? nameof(IdentityField.Jurisdiction) : h), .. names],
            all.Select((row, i) => row with { Cells = [.. headers.Select((_, c) => gone.Contains(c) ? Text(string.Empty) : row.At(c)), .. Cells(names, entries[i])] }).ToArray());
    }

    private static IEnumerable<Cell> Cells(string[] names, KeyValuePair<string, string>[] entries) =>
        names.Select(name => Text(entries.FirstOrDefault(e => string.Equals(e.Key, name, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty));

    private static Cell Text(string text) => new(text, CellKind.Text);

    private static int IndexOf(IReadOnlyList<string> headers, string name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (string.Equals(headers[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
