using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Files.Writing.Workbook.Notes;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Sheets;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The part of the summary that says what the other sheets hold.</summary>
internal static class SummaryContents
{
    private static readonly Dictionary<string, string> Holds = new(StringComparer.Ordinal)
    {
        [MatrixSheet.Name] = "every jurisdiction record against every rule",
        [FindingsSheet.Name] = "findings one by one: reason, facts, what is missing, authorities",
        [RulesSheet.Name] = "what each rule says, how it decides, by which authorities, with cautions",
        [AuthoritiesSheet.Name] = "the register of authorities, as cited and as the source prints them",
        [FactsSheet.Name] = "the codebook: each question with its answers",
        [AnswersSheet.Name] = "what each jurisdiction answered",
        [InputLogSheet.Name] = "every repair, problem and rejection, with cell addresses",
        [LegendSheet.Name] = "what the words, signs and colors mean",
    };

    /// <summary>Writes it: a line for each sheet, numbered ones included.</summary>
    public static void Lay(SheetCursor cursor, MatrixNotes notes)
    {
        cursor.Heading("In this workbook");
        var sheets = cursor.Sheet.Workbook.Worksheets.Skip(1).Select(s => s.Name).ToArray();
        if (sheets.Any(s => !Holds.ContainsKey(s)))
            cursor.Paragraph("Not all rows fit on one sheet, which Excel gives 1,048,576: what does not fit goes on on the numbered sheets.", BookLooks.Notice);
        var table = cursor.Table(3, SummaryPage.Columns - 3);
        foreach (var sheet in sheets)
            table.Cells(Link(sheet, sheet, "A1", $"Go to {sheet}"), Text(Holds.TryGetValue(sheet, out var holds) ? holds : "goes on from the sheet before", BookLooks.Text));
        if (notes.Wanted > 0)
            cursor.Paragraph(NotesOf(notes), BookLooks.Prose);
    }

    private static string NotesOf(MatrixNotes notes) => notes.LeftOut == 0
        ? $"On Matrix each of the {Wording.Number(notes.Wanted, "cell")} that need attention has a note with its reason and authority: point at the red corner."
        : FormattableString.Invariant($"On Matrix {notes.Cells.Count:#,0} cells have a note with their reason and authority: point at the red corner. ")
        + $"A workbook takes no more; {Wording.Number(notes.LeftOut, "further cell needs", "further cells need")} attention and {(notes.LeftOut == 1 ? "has" : "have")} none. The most serious come first: Conflict, Misstated, Risk, Undetermined.";
}
