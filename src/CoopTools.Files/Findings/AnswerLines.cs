using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Writing.Workbook.Sheets;
using CoopTools.Law;

namespace CoopTools.Files.Findings;

/// <summary>Reads the sheet Answers: the records with their answers.</summary>
internal static class AnswerLines
{
    /// <summary>The records, in the sheet's order.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="pack">The law.</param>
    public static IEnumerable<AnswerLine> Of(string path, SheetOptions options, Pack pack)
    {
        var before = 0;
        foreach (var data in SheetPages.Of(path, options, AnswersSheet.Name, AnswersSheet.TitleRow))
        {
            using var rows = data.Rows.GetEnumerator();
            if (!rows.MoveNext())
                continue;
            var columns = Columns(data.Headers, rows.Current.Cells.Select(c => c.Text).ToArray(), pack);
            var (headers, last) = (rows.Current.Number, rows.Current.Number);
            while (rows.MoveNext())
            {
                last = rows.Current.Number;
                var line = new AnswerLine(columns, rows.Current, before + last);
                if (line.Text("Row") is not null)
                    yield return line;
            }

            before += last - headers;
        }
    }

    /// <summary>Which record a line is, where its input is known or not.</summary>
    public static string KeyOf(string? input, string row) => $"{input}\u001f{row}";

    // The facts' ids stand above their labels, which may be worded anew; the other columns have headers alone.
    private static Dictionary<string, int> Columns(IReadOnlyList<string> ids, string[] headers, Pack pack)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < headers.Length; i++)
        {
            if (i < ids.Count && pack.Facts.Find(ids[i]) is { } fact)
                columns.TryAdd(fact.Id, i);
            else
                columns.TryAdd(headers[i], i);
        }

        return columns;
    }
}
