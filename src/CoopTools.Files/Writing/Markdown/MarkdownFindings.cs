using CoopTools.Comparison;
using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>The findings that are listed: what says the same of several jurisdictions is one line.</summary>
internal static class MarkdownFindings
{
    /// <summary>Writes it.</summary>
    public static void Write(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "Findings");
        page.Paragraph(Statements.Listed(matrix));
        var groups = FindingGroup.Of(matrix.Listed, matrix.Rules);
        if (groups.Count == 0)
            return;
        var names = new RecordNames(matrix);
        page.Table(["Outcome", "Rule", "Jurisdictions", "Why", "Answers", "If it were known", "Standing", "Cautions", "Errata"], groups.Select(g => (IEnumerable<string?>)
        [
            g.Verdict.ToString(),
            g.First.Rule,
            Jurisdictions(g, names),
            FindingWords.Reason(g.First),
            string.Join("; ", FindingWords.Answers(g.First)),
            string.Join(" / ", FindingWords.Flips(g.First)),
            g.First.Force.Explanation,
            g.First.Cautions.ToString(),
            g.First.Errata.ToString(),
        ]));
    }

    private static string Jurisdictions(FindingGroup group, RecordNames names)
    {
        var list = string.Join("; ", group.Findings.Select(f => names[f.Record]));
        return group.Findings.Count == 1 ? list : $"{Wording.Number(group.Findings.Count, "jurisdiction")}: {list}";
    }
}
