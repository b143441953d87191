using CoopTools.Comparison;
using CoopTools.Intakes;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The part of the summary that accounts for every row of the inputs.</summary>
internal static class SummaryInputs
{
    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        cursor.Heading("The input");
        var table = cursor.Table(3, 10, 2, 2, 2, 2, 2, 2);
        table.Header(2, "Sheet", "File and its SHA-256", "Rows read", "Accepted", "Merged", "Rejected", "Repairs", "Problems");
        foreach (var intake in matrix.Intakes)
        {
            table.Cells(
                Text(intake.Sheet, Looks.Text),
                Text(intake.Sha256 is null ? intake.Name : $"{intake.Name}\n{intake.Sha256}", Looks.Text),
                Count(intake.RowsRead),
                Count(intake.Accepted),
                Count(intake.Merged),
                Count(intake.Rejected),
                Count(intake.Repairs.Count),
                Count(intake.Problems.Count));
        }

        cursor.Paragraph(Account(matrix), Looks.Prose);
    }

    private static PageCell Count(int count) => Number(count, count == 0 ? Looks.Zero : Looks.Number);

    private static string Account(Matrix matrix)
    {
        var (read, accepted, merged, rejected) = (Sum(matrix, i => i.RowsRead), Sum(matrix, i => i.Accepted), Sum(matrix, i => i.Merged), Sum(matrix, i => i.Rejected));
        var joined = merged == 0 ? string.Empty : $"{Words.Number(merged, "merged", "merged")} into an earlier row's record + ";
        var rows = $"{Words.Number(read, "row")} read = {Words.Number(accepted, "accepted", "accepted")} + {joined}{Words.Number(rejected, "rejected", "rejected")}. ";
        var evaluated = Words.Number(matrix.JurisdictionsEvaluated, "jurisdiction was", "jurisdictions were");
        return matrix.JurisdictionsEvaluated == accepted
            ? $"{rows}{evaluated} evaluated: every row is accounted for."
            : $"{rows}{evaluated} evaluated; the other accepted rows were left out before the evaluation, or evaluated more than once.";
    }

    private static int Sum(Matrix matrix, Func<Intake, int> count) => matrix.Intakes.Sum(count);
}
