using CoopTools.Comparison;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The part of the summary that counts the findings, by verdict and by rule.</summary>
internal static class SummaryCounts
{
    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        var all = new VerdictCounts(matrix.Findings);
        cursor.Heading("Findings by outcome");
        if (matrix.IsPartial)
            cursor.Paragraph(Partial(matrix), Looks.Notice);
        ByVerdict(cursor, all);
        cursor.Heading("Findings by rule");
        ByRule(cursor, matrix, all);
    }

    private static string Partial(Matrix matrix) => FormattableString.Invariant(
        $"This workbook holds {matrix.FindingCount:#,0} of {Words.Number(matrix.FindingsMade, "finding")}, on {matrix.Rows.Count:#,0} of {Words.Number(matrix.JurisdictionsEvaluated, "jurisdiction")} evaluated. The others were filtered out before the export: their cells on Matrix read “not exported”, and the counts leave them out.");

    private static void ByVerdict(SheetCursor cursor, VerdictCounts all)
    {
        cursor.Header("Outcome", "Meaning", "Findings", "Share");
        foreach (var verdict in Verdict.All)
        {
            cursor.Cells(
                Text(verdict.ToString(), Looks.Of(verdict)),
                Text(Meanings.Of(verdict), Looks.Text),
                Number(all[verdict], all[verdict] == 0 ? Looks.Zero : Looks.Number),
                Number(all.Total == 0 ? 0 : (double)all[verdict] / all.Total, Looks.Share));
        }

        cursor.Cells(Text("All findings", Looks.SumLabel), Text(null, Looks.SumLabel), Number(all.Total, Looks.Sum), Text(null, Looks.SumLabel));
    }

    private static void ByRule(SheetCursor cursor, Matrix matrix, VerdictCounts all)
    {
        cursor.Header(["Rule", "Title", .. Verdict.All.Select(v => v.ToString()), "All"]);
        for (var i = 0; i < matrix.Rules.Count; i++)
        {
            var (rule, column) = (matrix.Rules[i], i);
            var counts = new VerdictCounts(matrix.Rows.Select(r => r.Cells[column]).OfType<Evaluation.Finding>());
            cursor.Cells(
            [
                Link(rule.Id, RulesSheet.Name, RulesSheet.AddressOf(i).ToString(), $"What {rule.Id} says"),
                Text(rule.Title, Looks.Text),
                .. Verdict.All.Select(v => Number(counts[v], Looks.Count(v, counts[v]))),
                Number(counts.Total, Looks.Sum),
            ]);
        }

        cursor.Cells([Text("All rules", Looks.SumLabel), Text(null, Looks.SumLabel), .. Sums(all)]);
    }

    private static IEnumerable<PageCell> Sums(VerdictCounts all) =>
        Verdict.All.Select(v => Number(all[v], Looks.Sum)).Append(Number(all.Total, Looks.Sum));
}
