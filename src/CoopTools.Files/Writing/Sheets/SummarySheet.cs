using ClosedXML.Excel;
using CoopTools.Comparison;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The first sheet: what this is, what went in, what came out and what to find out next.</summary>
internal static class SummarySheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Summary";

    private const double NumberWidth = 14;

    private static readonly (string Sheet, string Holds)[] Contents =
    [
        (MatrixSheet.Name, "every jurisdiction record against every rule"),
        (FindingsSheet.Name, "each finding that needs attention: reason, facts, what is missing, authorities"),
        (RulesSheet.Name, "what each rule says, how it decides, by which authorities, with cautions"),
        (AuthoritiesSheet.Name, "the register of authorities, as cited and as the source prints them"),
        (FactsSheet.Name, "the codebook: each question with its answers"),
        (AnswersSheet.Name, "what each jurisdiction answered"),
        (InputLogSheet.Name, "every repair, problem and rejection, with cell addresses"),
        (LegendSheet.Name, "what the words, signs and colours mean"),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static void Lay(IXLWorkbook book, Matrix matrix)
    {
        var cursor = new SheetCursor(book.Worksheets.Add(Name), [24, 71, .. Enumerable.Repeat(NumberWidth, Verdict.All.Count), 10]);
        cursor.Line("Policy matrix", Looks.Title);
        cursor.Paragraph(Lead(matrix), Looks.Prose);
        cursor.Paragraph(matrix.Pack.Disclaimer, Looks.Notice);
        SummaryLaw.Lay(cursor, matrix);
        SummaryInputs.Lay(cursor, matrix);
        SummaryCounts.Lay(cursor, matrix);
        SummaryNext.Lay(cursor, matrix);
        cursor.Heading("In this workbook");
        foreach (var (sheet, holds) in Contents)
            cursor.Cells(Link(sheet, sheet, "A1", $"Go to {sheet}"), Text(holds, Looks.Text));
        Printing.Page(cursor.Sheet);
    }

    private static string Lead(Matrix matrix) => matrix.Rows.Count == 0
        ? "No jurisdiction record was evaluated. What became of the input stands below, and row by row on Input log."
        : $"How {Words.Number(matrix.Rows.Count, "jurisdiction record stands", "jurisdiction records stand")} to {Words.Number(matrix.Rules.Count, "rule")} of federal law: "
        + "what each does, what the law says of it, by which authority, and what would have to be known to be sure.";
}
