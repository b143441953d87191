using CoopTools.Cells;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Files.Findings;

/// <summary>Reads the sheet Matrix, in either orientation: which findings were exported, and how they came out.</summary>
internal static class MatrixLines
{
    private const string RowPrefix = "row ";

    /// <summary>The records, in the sheet's order.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="pack">The law: columns, or rows, that are none of its rules are passed over.</param>
    public static IEnumerable<MatrixLineRead> Of(string path, SheetOptions options, Pack pack)
    {
        var byRule = new Dictionary<int, MatrixLineRead>();
        foreach (var data in SheetPages.Of(path, options, MatrixSheet.Name, MatrixSheet.TitleRow))
        {
            using var rows = data.Rows.GetEnumerator();
            if (!rows.MoveNext())
                continue;
            var headers = rows.Current.Cells.Select(c => c.Text).ToArray();
            if (headers is ["Rule", ..])
            {
                Collect(byRule, data, rows, pack);
                continue;
            }

            foreach (var line in Lines(data.Sheet!, headers, rows, pack))
                yield return line;
        }

        foreach (var column in byRule.OrderBy(c => c.Key))
            yield return column.Value;
    }

    private static IEnumerable<MatrixLineRead> Lines(string sheet, string[] headers, IEnumerator<Row> rows, Pack pack)
    {
        int Of(string header) => Array.FindIndex(headers, h => string.Equals(h, header, StringComparison.OrdinalIgnoreCase));
        var (row, input, kind, id) = (Of("Row"), Of("Input"), Of("Kind"), Of("Id"));
        var rules = headers.Select((header, column) => (Rule: pack.Rules.Find(header)?.Id, column)).Where(c => c.Rule is not null).ToArray();
        while (rows.MoveNext())
        {
            var line = rows.Current;
            if (row < 0 || line.At(row).IsBlank)
                continue;
            yield return new(
                AnswerLines.KeyOf(input < 0 ? null : line.At(input).Text, line.At(row).Text),
                Text(line, kind),
                Text(line, id),
                rules.Select(r => new VerdictRead(r.Rule!, line.At(r.column).Text, sheet, line.Number, r.column)).Where(IsExported).ToArray());
        }
    }

    // Few records, side by side: each is a column, over the rows of all the rules.
    private static void Collect(Dictionary<int, MatrixLineRead> records, SheetData data, IEnumerator<Row> rows, Pack pack)
    {
        for (var column = 3; column < data.Headers.Count; column++)
        {
            if (!records.ContainsKey(column) && Named(data.Headers[column], pack) is { } record)
                records.Add(column, record);
        }

        while (rows.MoveNext())
        {
            if (pack.Rules.Find(rows.Current.At(0).Text) is not { } rule)
                continue;
            foreach (var (column, record) in records)
            {
                var cell = new VerdictRead(rule.Id, rows.Current.At(column).Text, data.Sheet!, rows.Current.Number, column);
                if (IsExported(cell))
                    records[column] = record with { Verdicts = [.. record.Verdicts, cell] };
            }
        }
    }

    // As it is headed: TX, Law enforcement agency, 007, row 5. All but the row may be missing.
    private static MatrixLineRead? Named(string title, Pack pack)
    {
        var parts = title.Split(", ").ToList();
        if (!parts[^1].StartsWith(RowPrefix, StringComparison.Ordinal))
            return null;
        var row = parts[^1][RowPrefix.Length..];
        parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 0 && pack.States.Find(parts[0])?.Code is { } code && string.Equals(code, parts[0], StringComparison.Ordinal))
            parts.RemoveAt(0);
        var kind = parts.Count > 0 && KindText.Find(parts[0]) is { } body && string.Equals(Wording.Of(body), parts[0], StringComparison.Ordinal) ? parts[0] : null;
        if (kind is not null)
            parts.RemoveAt(0);
        return new(AnswerLines.KeyOf(null, row), kind, parts.Count == 0 ? null : string.Join(", ", parts), []);
    }

    private static bool IsExported(VerdictRead cell) => !string.Equals(cell.Text, Statements.NotExported, StringComparison.Ordinal);

    private static string? Text(Row row, int column) => column < 0 || row.At(column).IsBlank ? null : row.At(column).Text;
}
