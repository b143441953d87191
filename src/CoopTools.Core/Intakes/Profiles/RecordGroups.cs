using System.Globalization;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes.Profiles;

/// <summary>Makes one record of the rows that speak of one jurisdiction.</summary>
internal static class RecordGroups
{
    private const string Separator = "; ";

    /// <summary>
    /// The rows, in their order. Of those with one name and state, whatever the name's case, the first gives the record of all, and the others
    /// say that they joined it. Where the state is unknown, each row is its own record.
    /// </summary>
    /// <param name="rows">What was read of each row.</param>
    /// <param name="sheet">The sheet that they come from.</param>
    public static IReadOnlyList<RowReading> Of(IReadOnlyList<RowReading> rows, ProfiledSheet sheet)
    {
        var groups = rows.Select(r => r.Record).OfType<Jurisdiction>().GroupBy(Of, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        return rows.Select(r => r.Record is { } record ? Joined(r, groups[Of(record)], sheet) : r).ToArray();
    }

    private static string Of(Jurisdiction record) => record.State is null ? $"{record.Row}" : $"{record.State} {record.Name.ToLowerInvariant()}";

    private static RowReading Joined(RowReading reading, Jurisdiction[] group, ProfiledSheet sheet) => ReferenceEquals(reading.Record, group[0])
        ? reading with { Record = Merged(group, sheet) }
        : new(null, reading.Entries with { Merge = new(reading.Record!.Row, group[0].Row, group[0].Name) });

    private static Jurisdiction Merged(Jurisdiction[] rows, ProfiledSheet sheet)
    {
        var first = rows[0];
        var evidence = Once(rows.Select(r => r.Evidence));
        return first with
        {
            Evidence = evidence,
            Attributes = new(Attributes(rows, sheet)),
            Recorded = new(first.Recorded.Facts, first.Recorded.Values.Select(f => Sourced(f, rows, evidence, sheet))),
        };
    }

    private static Dictionary<string, string> Attributes(Jurisdiction[] rows, ProfiledSheet sheet)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [sheet.Profile.Count] = rows.Length.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var name in sheet.Plan.Attributes.Select(c => c.Field).Concat(rows.SelectMany(r => r.Attributes.Keys)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var values = rows.Select(r => r.Attributes.GetValueOrDefault(name));
            var column = sheet.Profile.Columns.FirstOrDefault(c => string.Equals(c.Attribute, name, StringComparison.Ordinal));
            if ((column is { Each: true } ? string.Join(Separator, values.Select(v => v ?? Answer.Unknown)) : Once(values)) is { } text)
                attributes[name] = text;
        }

        return attributes;
    }

    // What the list states is its own evidence: its day, the file, the rows, and the documents that they link to.
    private static RecordedFact Sourced(RecordedFact fact, Jurisdiction[] rows, string? evidence, ProfiledSheet sheet)
    {
        if (!sheet.List.Set.TryGetValue(fact.Fact, out var stated) || !string.Equals(stated, fact.Answer, StringComparison.Ordinal))
            return fact;
        var numbers = string.Join(", ", rows.Select(r => r.Row.ToString(CultureInfo.InvariantCulture)));
        return fact with { Source = $"{sheet.Named} ({rows[0].Intake}, {(rows.Length == 1 ? "row" : "rows")} {numbers}){(evidence is null ? string.Empty : $": {evidence}")}" };
    }

    private static string? Once(IEnumerable<string?> values)
    {
        var known = values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return known.Length == 0 ? null : string.Join(Separator, known);
    }
}
