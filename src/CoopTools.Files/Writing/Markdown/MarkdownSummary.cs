using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>By which law, from which inputs, how many of each outcome, and what to find out next.</summary>
internal static class MarkdownSummary
{
    private const int MostFacts = 10;

    /// <summary>Writes it.</summary>
    public static void Write(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "The law");
        page.Labelled(Statements.Law(matrix));
        page.Heading(2, "The input");
        page.Table(["File", "Sheet", "SHA-256", "Rows read", "Accepted", "Merged", "Rejected", "Repairs", "Problems"], matrix.Intakes.Select(i => (IEnumerable<string?>)
            [i.Name, i.Sheet, i.Sha256, Numbers.Text(i.RowsRead), Numbers.Text(i.Accepted), Numbers.Text(i.Merged), Numbers.Text(i.Rejected), Numbers.Text(i.Repairs.Count), Numbers.Text(i.Problems.Count)]), numbers: 6);
        page.Paragraph(Statements.Account(matrix));
        Rejections(page, matrix);
        Outcomes(page, matrix);
        Next(page, matrix);
    }

    private static void Rejections(MarkdownPage page, Matrix matrix)
    {
        var rejections = matrix.Intakes.SelectMany(i => i.Rejections.Select(r => (IEnumerable<string?>)[i.ToString(), Numbers.Text(r.Row), r.Content, r.Message])).ToArray();
        if (rejections.Length > 0)
            page.Table(["Input", "Row", "Content", "Why it was rejected"], rejections);
    }

    private static void Outcomes(MarkdownPage page, Matrix matrix)
    {
        var counts = matrix.Tally.All;
        page.Heading(2, "Findings by outcome");
        if (Statements.Partial(matrix) is { } partial)
            page.Notice(partial);
        page.Table(["Outcome", "Meaning", "Findings"], Verdict.All
            .Select(v => (IEnumerable<string?>)[v.ToString(), Meanings.Of(v, matrix.Pack.Words), Numbers.Text(counts[v])])
            .Append(["All findings", null, Numbers.Text(counts.Total)]), numbers: 1);
    }

    private static void Next(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "What to find out next");
        var ranked = matrix.Tally.Missing.Rank(matrix.Pack.Facts);
        if (ranked.Count == 0)
        {
            page.Paragraph(Statements.NothingToFindOut);
            return;
        }

        page.Table(["Fact", "Question", "Settles alone", "Takes part in", "Jurisdictions"], ranked.Take(MostFacts).Select(m => (IEnumerable<string?>)
            [m.Label, m.Question, Numbers.Text(m.Settles), Numbers.Text(m.TakesPartIn), Numbers.Text(m.Jurisdictions)]), numbers: 3);
        if (ranked.Count > MostFacts)
            page.Paragraph(Statements.FurtherFacts(ranked.Count - MostFacts));
    }
}
