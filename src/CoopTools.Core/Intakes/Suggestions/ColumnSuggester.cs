using System.Globalization;
using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Law;

namespace CoopTools.Intakes.Suggestions;

/// <summary>Proposes what each column of a sheet gives, from its header and some of its values. Decides nothing.</summary>
public static class ColumnSuggester
{
    private const double LeastConfidence = 0.4;
    private const double MostUncertain = 0.95;
    private const double ShareOfName = 0.7;
    private const int MostSamples = 3;

    /// <summary>Proposes.</summary>
    /// <param name="headers">The headers, from the first column.</param>
    /// <param name="rows">Some rows of the sheet.</param>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <returns>One suggestion for each column that has a header or a value.</returns>
    public static IReadOnlyList<ColumnSuggestion> Suggest(IReadOnlyList<string> headers, IReadOnlyList<Row> rows, Pack pack)
    {
        var columnNames = new ColumnNames(headers);
        var width = Math.Clamp(rows.Select(r => r.Cells.Count).DefaultIfEmpty().Max(), headers.Count, Math.Max(headers.Count, CellAddress.MostColumns));
        var columns = Enumerable.Range(0, width).Select(i => (Header: columnNames.Header(i), Index: i, Cells: rows.Select(r => r.At(i)).Where(c => !c.IsBlank && c.Kind != CellKind.Error).ToArray())).ToArray();
        var names = new FieldNames(pack);
        var known = columns
            .Select(c => (c.Index, Found: names.Find(c.Header)))
            .Where(c => c.Found is not null)
            .ToDictionary(c => c.Index, c => c.Found!.Field);
        var proposed = Propose(columns.Where(c => !known.ContainsKey(c.Index)).ToArray(), Candidates.Of(pack).Where(c => !known.ContainsValue(c.Field)).ToArray());
        return columns
            .Where(c => c.Header.Length > 0 || c.Cells.Length > 0)
            .Select(c => Suggestion(c.Header, columnNames.Of(c.Index), c.Index, c.Cells, known.GetValueOrDefault(c.Index), proposed.GetValueOrDefault(c.Index)))
            .ToArray();
    }

    // The best pairs first; each column and each field once.
    private static Dictionary<int, Match> Propose((string Header, int Index, Cell[] Cells)[] columns, Candidate[] candidates)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var proposed = new Dictionary<int, Match>();
        var matches = from column in columns
                      from candidate in candidates
                      let match = Judge(column.Header, column.Index, column.Cells, candidate)
                      where match.Confidence >= LeastConfidence
                      orderby match.Confidence descending, column.Index
                      select match;
        foreach (var match in matches)
        {
            if (!proposed.ContainsKey(match.Column) && taken.Add(match.Field))
                proposed.Add(match.Column, match);
        }

        return proposed;
    }

    private static Match Judge(string header, int column, Cell[] cells, Candidate candidate)
    {
        var name = candidate.Names.Max(n => HeaderWords.Likeness(header, n));
        if (candidate.Fits is null || cells.Length == 0)
            return new(column, candidate.Field, Math.Min(name, MostUncertain) * ShareOfName, "by its header; its values say nothing for or against");
        var share = (double)cells.Count(candidate.Fits) / cells.Length;
        var reason = string.Create(CultureInfo.InvariantCulture, $"header alike {name:0.00}, {share:P0} of the values looked at fit");
        return new(column, candidate.Field, Math.Min(((ShareOfName * name) + ((1 - ShareOfName) * share)) * share, MostUncertain), reason);
    }

    private static ColumnSuggestion Suggestion(string header, string name, int index, Cell[] cells, string? known, Match? proposed)
    {
        var samples = cells.Select(c => c.Text.Trim()).Distinct(StringComparer.Ordinal).Take(MostSamples).ToJoinedList();
        var letters = new CellAddress(1, index).ColumnLetters;
        var kept = string.Equals(name, header, StringComparison.Ordinal) ? "kept as an attribute" : $"kept as the attribute '{name}'";
        return (known, proposed) switch
        {
            ({ } field, _) => new(letters, header, field, 1, "import finds it by its header", samples),
            (null, { } match) => new(letters, header, match.Field, match.Confidence, match.Reason, samples) { Name = name },
            _ => new(letters, header, null, 0, $"like no field; {kept}", samples) { Name = name },
        };
    }

    private sealed record Match(int Column, string Field, double Confidence, string Reason);
}
