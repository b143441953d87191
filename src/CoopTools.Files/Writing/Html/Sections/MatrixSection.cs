using CoopTools.Evaluation;
using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The matrix: headers and first column stay in view; a cell leads to its finding where that is listed.</summary>
internal static class MatrixSection
{
    private const string Table = "matrix-table";

    // On paper an outcome's word stands upright in as many columns; in more it lies on its side.
    private const int MostUpright = 20;

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var matrix = report.Matrix;
        using (Section.Matrix.In(html))
        {
            if (matrix.Rows.Count == 0)
            {
                html.Add("p", Statements.NoRecord);
                return;
            }

            html.Add("a", "Skip the matrix", ("class", "skip"), ("href", $"#{Section.Findings.Id}"));
            html.Add("p", "A rule's id leads to its text, an outcome that needs attention to its reason.");
            var grid = Grid.Of(matrix);
            TableTools.Write(html, Table, "Row", matrix.Tally.All);
            using (html.In("div", ("class", "wide tall"), ("role", "region"), ("aria-labelledby", $"{Table}-caption"), ("tabindex", "0")))
            using (html.In("table", ("id", Table), ("class", grid.Columns.Count() > MostUpright ? "sortable matrix crowded" : "sortable matrix")))
                Content(html, report, grid);
        }
    }

    private static void Content(Markup html, Report report, Grid grid)
    {
        var turned = Grid.IsTurned(report.Matrix);
        var keys = turned ? [] : RecordColumn.Of(report.Matrix);
        html.Add("caption", turned ? "Every rule against every jurisdiction record" : "Every jurisdiction record against every rule", ("id", $"{Table}-caption"));
        MatrixHead.Write(html, report, grid, [turned ? "Rule" : "Jurisdiction", .. keys.Select(k => k.Header)]);
        foreach (var band in grid.Down)
        {
            using (html.In("tbody"))
            {
                if (band.Label is not null)
                    Band(html, band, 1 + keys.Count + grid.Columns.Count());
                foreach (var line in band.Heads)
                    Line(html, report, grid, line, keys);
            }
        }
    }

    private static void Band(Markup html, GridBand band, int columns)
    {
        using (html.In("tr", ("class", "band")))
        using (html.In("th", ("scope", "rowgroup"), ("colspan", Numbers.Plain(columns))))
            html.Add("span", band.Label);
    }

    private static void Line(Markup html, Report report, Grid grid, GridHead line, IReadOnlyList<RecordColumn> keys)
    {
        using (html.In("tr"))
        {
            MatrixHead.OfLine(html, report, line);
            foreach (var key in keys)
                html.Add("td", key.Text(line.Row!), ("class", $"key {Anchors.ClassOf(key.Header)}"));
            foreach (var column in grid.Columns)
                Cell(html, report, Grid.At(line, column));
        }
    }

    private static void Cell(Markup html, Report report, Finding? finding)
    {
        if (finding is null)
        {
            html.Add("td", Statements.NotExported, ("class", "absent"));
            return;
        }

        var verdict = Verdict.Of(finding);
        using (html.In("td", ("class", Anchors.ClassOf(verdict))))
        {
            if (report.LinkTo(finding) is not { } link)
            {
                InlineMarkup.Verdict(html, verdict);
                return;
            }

            using (html.In("a", ("href", link)))
                InlineMarkup.Verdict(html, verdict);
        }
    }
}
