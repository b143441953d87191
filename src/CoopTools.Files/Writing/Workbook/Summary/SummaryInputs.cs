using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

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
                Text(intake.Sheet, BookLooks.Text),
                Text(intake.Sha256 is null ? intake.Name : $"{intake.Name}\n{intake.Sha256}", BookLooks.Text),
                Count(intake.RowsRead),
                Count(intake.Accepted),
                Count(intake.Merged),
                Count(intake.Rejected),
                Count(intake.Repairs.Count),
                Count(intake.Problems.Count));
        }

        cursor.Paragraph(Statements.Account(matrix), BookLooks.Prose);
    }

    private static PageCell Count(int count) => Number(count, count == 0 ? BookLooks.Zero : BookLooks.Number);
}
