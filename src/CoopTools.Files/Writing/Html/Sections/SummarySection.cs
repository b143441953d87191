using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The disclaimer, the counts, the law and the account of the inputs.</summary>
internal static class SummarySection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var matrix = report.Matrix;
        using (Section.Summary.In(html))
        {
            html.Add("p", matrix.Pack.Disclaimer, ("class", "notice"));
            if (Statements.Partial(matrix) is { } partial)
                html.Add("p", partial, ("class", "notice"));
            ByOutcome(html, matrix);
            ByRule(html, matrix);
            html.Add("h3", "The input");
            Inputs(html, matrix);
            html.Add("p", Statements.Account(matrix));
            html.Add("h3", "The law");
            Lists.Terms(html, Statements.Law(matrix).Select(l => (l.Label, (string?)l.Text)));
        }
    }

    private static void ByOutcome(Markup html, Matrix matrix)
    {
        var counts = matrix.Tally.All;
        var table = new DataTable<Verdict>("by-outcome", $"Findings by outcome: {Wording.Number(counts.Total, "finding")}",
        [
            new("Outcome", (h, v) => InlineMarkup.Verdict(h, v)) { Class = Anchors.ClassOf },
            DataColumn<Verdict>.Text("Meaning", v => Meanings.Of(v, matrix.Pack.Words)),
            DataColumn<Verdict>.Number("Findings", v => counts[v]),
            DataColumn<Verdict>.Text("Share", v => counts.Total == 0 ? "–" : Numbers.Percent((double)counts[v] / counts.Total)) with { Class = _ => "n" },
        ])
        {
            Sortable = false,
        };
        table.Write(html, Verdict.All);
    }

    private static void ByRule(Markup html, Matrix matrix)
    {
        var counts = matrix.Rules
            .Select(rule => (rule, counts: matrix.Tally.Of(rule)))
            .ToDictionary(c => c.rule, c => c.counts);
        new DataTable<Rule>("by-rule", "Findings by rule",
        [
            new("Rule", InlineMarkup.Rule),
            DataColumn<Rule>.Text("Title", r => r.Title),
            .. Verdict.All.Select(v => DataColumn<Rule>.Number(v.Label, r => counts[r][v])),
            DataColumn<Rule>.Number("All", r => counts[r].Total),
        ]).Write(html, matrix.Rules);
    }

    private static void Inputs(Markup html, Matrix matrix)
    {
        var table = new DataTable<Intake>("inputs", "Inputs, with the SHA-256 of each file",
        [
            DataColumn<Intake>.Text("Input", i => i.ToString()),
            new("SHA-256", (h, i) => h.Add("span", i.Sha256, ("class", "hash"))),
            DataColumn<Intake>.Number("Rows read", i => i.RowsRead),
            DataColumn<Intake>.Number("Accepted", i => i.Accepted),
            DataColumn<Intake>.Number("Merged", i => i.Merged),
            DataColumn<Intake>.Number("Rejected", i => i.Rejected),
            DataColumn<Intake>.Number("Repairs", i => i.Repairs.Count),
            DataColumn<Intake>.Number("Problems", i => i.Problems.Count),
        ])
        {
            Sortable = false,
        };
        table.Write(html, matrix.Intakes);
    }
}
