using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The headers of the matrix: bands above, and below them what each column is about.</summary>
internal static class MatrixHead
{
    /// <summary>Writes the lines of headers.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="grid">The matrix as it is turned.</param>
    /// <param name="keys">The headers of the columns that say what a line is about.</param>
    public static void Write(Markup html, Report report, Grid grid, IReadOnlyList<string> keys)
    {
        var banded = grid.Across.Any(b => b.Label is not null);
        Widths(html, grid, keys);
        using (html.In("thead"))
        {
            using (html.In("tr"))
            {
                foreach (var key in keys)
                    html.Add("th", key, ("scope", "col"), ("rowspan", banded ? "2" : null), ("class", Anchors.ClassOf(key)));
                if (banded)
                    Bands(html, grid);
                else
                    Columns(html, report, grid);
            }

            if (!banded)
                return;
            using (html.In("tr"))
                Columns(html, report, grid);
        }
    }

    /// <summary>Writes the header of a line.</summary>
    public static void OfLine(Markup html, Report report, GridHead line)
    {
        using (html.In("th", ("scope", "row"), ("id", IdOf(report, line))))
        {
            if (line.Rule is var (rule, _))
                About(html, rule);
            else
                html.Text(line.Row!.Record.Name);
        }
    }

    // Columns keep their widths whichever rows are shown.
    private static void Widths(Markup html, Grid grid, IReadOnlyList<string> keys)
    {
        using (html.In("colgroup"))
        {
            html.Void("col", ("class", "name"));
            foreach (var key in keys.Skip(1))
                html.Void("col", ("class", Anchors.ClassOf(key)));
            foreach (var column in grid.Columns)
                html.Void("col", ("class", column.Rule is null ? "record" : "rule"));
        }
    }

    private static void Bands(Markup html, Grid grid)
    {
        foreach (var band in grid.Across)
            html.Add("th", band.Label, ("scope", "colgroup"), ("colspan", Numbers.Plain(band.Heads.Count)), ("class", "band"));
    }

    private static void Columns(Markup html, Report report, Grid grid)
    {
        foreach (var column in grid.Columns)
        {
            using (html.In("th", ("scope", "col"), ("id", IdOf(report, column)), ("class", "column")))
            {
                if (column.Rule is var (rule, _))
                    About(html, rule);
                else
                    html.Text(report.Names[column.Row!.Record]);
            }
        }
    }

    private static string? IdOf(Report report, GridHead head) =>
        head.Row is { } row ? Anchors.Record(report.Names.PlaceOf(row.Record)) : null;

    private static void About(Markup html, Rule rule)
    {
        html.Add("a", rule.Id, ("href", $"#{Anchors.Rule(rule.Id)}"));
        html.Add("span", rule.Title, ("class", "title"));
    }
}
