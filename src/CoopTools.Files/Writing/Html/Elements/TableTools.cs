using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>The fields above a table by which its rows are filtered. They are hidden until the script that serves them runs.</summary>
internal static class TableTools
{
    /// <summary>Writes them.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The table's id.</param>
    /// <param name="what">What the text is looked for in.</param>
    /// <param name="counts">The verdicts to choose from with their counts, or null where the rows have none.</param>
    public static void Write(Markup html, string table, string what, VerdictCounts? counts)
    {
        using (html.In("div", ("class", "tools"), ("data-for", table), ("hidden", string.Empty)))
        {
            using (html.In("label"))
            {
                html.Text($"{what} contains ");
                html.Void("input", ("type", "search"), ("data-filter", "text"));
            }

            if (counts is not null)
                Outcomes(html, counts);
            using (html.In("button", ("type", "button"), ("data-filter", "clear")))
                html.Text("Clear");
            html.Add("p", null, ("role", "status"));
        }
    }

    private static void Outcomes(Markup html, VerdictCounts counts)
    {
        using (html.In("label"))
        {
            html.Text("Outcome ");
            using (html.In("select", ("data-filter", "outcome")))
            {
                html.Add("option", "Any", ("value", string.Empty));
                foreach (var verdict in Verdict.All.Where(v => counts[v] > 0))
                    html.Add("option", $"{verdict} ({Numbers.Text(counts[verdict])})", ("value", Anchors.ClassOf(verdict)[1..]));
            }
        }
    }
}
