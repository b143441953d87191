using CoopTools.Citations;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The findings that are listed. What says the same of several jurisdictions is one entry, so that long texts stand once.</summary>
internal static class FindingsSection
{
    private const string Table = "findings-table";
    private const int MostInView = 8;

    // So many names fill two pages of print, in a column of their own; a longer list is left to the screen.
    private const int MostOnPaper = 200;

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        using (Section.Findings.In(html))
        {
            html.Add("p", Statements.Listed(report.Matrix));
            if (report.Groups.Count == 0)
                return;
            TableTools.Write(html, Table, "Entry", new VerdictCounts(report.Groups.Select(g => g.First)));
            var numbers = report.Groups.Select((g, i) => (g, i)).ToDictionary(x => x.g, x => x.i + 1);
            var table = new DataTable<FindingGroup>(Table, "Findings, with the reason and what it rests on",
            [
                new("Outcome", (h, g) => InlineMarkup.Chip(h, g.Verdict)),
                new("Rule", (h, g) => InlineMarkup.Rule(h, g.First.Law)),
                new("Jurisdictions", (h, g) => Jurisdictions(h, report, g)) { Value = g => Numbers.Plain(g.Findings.Count) },
                new("Why", (h, g) => Why(h, g.First)),
                DataColumn<FindingGroup>.Texts("Answers", g => FindingWords.Answers(g.First)),
                new("Standing", (h, g) => Standing(h, g.First)),
            ])
            {
                RowId = g => Anchors.Entry(numbers[g]),
            };
            table.Write(html, report.Groups);
        }
    }

    private static void Why(Markup html, Finding finding)
    {
        html.Add("p", FindingWords.Reason(finding));
        if (finding.Flips.Count == 0)
            return;
        html.Add("p", "If it were known:", ("class", "label"));
        using (html.In("ul"))
        {
            foreach (var flip in FindingWords.Flips(finding))
                html.Add("li", flip);
        }
    }

    private static void Standing(Markup html, Finding finding)
    {
        html.Text(finding.Force.Explanation);
        Authorities(html, "Contrary, not binding there:", finding.Force.Contrary);
        Authorities(html, "Later than the law's day:", finding.Force.Later);
    }

    private static void Authorities(Markup html, string label, IReadOnlyCollection<AuthorityUse> uses)
    {
        if (uses.Count == 0)
            return;
        html.Add("p", label, ("class", "label"));
        using (html.In("ul"))
        {
            foreach (var use in uses)
            {
                using (html.In("li"))
                using (html.In("a", ("href", $"#{Anchors.Authority(use.Id)}")))
                    InlineMarkup.Citation(html, [Bluebook.Name(use.Authority)]);
            }
        }
    }

    private static void Jurisdictions(Markup html, Report report, FindingGroup group)
    {
        if (group.Findings.Count <= MostInView)
        {
            Names(html, report, group);
            return;
        }

        using (html.In("details", ("class", group.Findings.Count > MostOnPaper ? "long" : null)))
        {
            html.Add("summary", Wording.Number(group.Findings.Count, "jurisdiction"));
            Names(html, report, group);
        }
    }

    private static void Names(Markup html, Report report, FindingGroup group)
    {
        using (html.In("ul", ("class", "names")))
        {
            foreach (var record in group.Findings.Select(f => f.Record))
            {
                using (html.In("li"))
                    html.Add("a", report.Names[record], ("href", $"#{Anchors.Record(report.Names.PlaceOf(record))}"));
            }
        }
    }
}
