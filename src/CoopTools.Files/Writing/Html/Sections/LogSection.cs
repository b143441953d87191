using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>What became of the inputs, cell by cell.</summary>
internal static class LogSection
{
    private const string Table = "log-table";

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var lines = report.Matrix.Intakes.SelectMany(LogLine.Of).ToArray();
        using (Section.Log.In(html))
        {
            html.Add("p", "For each input: rows that were refused, cells that could not be used (their fact stays Unknown), rows above the headers, repairs, rows that joined an earlier row's record, what every row was given, and what each column was used for.");
            if (lines.Length == 0)
            {
                html.Add("p", "There was no input file, and nothing to log.");
                return;
            }

            TableTools.Write(html, Table, "Line", null);
            new DataTable<LogLine>(Table, $"Input log: {Wording.Number(lines.Length, "line")}",
            [
                DataColumn<LogLine>.Text("Entry", l => l.Entry),
                DataColumn<LogLine>.Text("Input", l => l.Input.ToString()),
                DataColumn<LogLine>.Text("Row", l => l.Row is { } row ? Numbers.Plain(row) : null) with { Class = _ => "n" },
                DataColumn<LogLine>.Text("Cell", l => l.Cell),
                DataColumn<LogLine>.Text("Column", l => l.Column) with { Class = _ => "as-is" },
                DataColumn<LogLine>.Text("Before", l => l.Before) with { Class = _ => "as-is" },
                DataColumn<LogLine>.Text("After", l => l.After) with { Class = _ => "as-is" },
                DataColumn<LogLine>.Text("What", l => l.What),
            ]).Write(html, lines);
        }
    }
}
