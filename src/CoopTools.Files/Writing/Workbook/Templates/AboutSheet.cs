using ClosedXML.Excel;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Intakes.Templates;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>What the workbook is, how it is filled in and read, and by which law it asks.</summary>
internal static class AboutSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "About";

    private static readonly (string What, string How)[] Steps =
    [
        ("One row a record", "Write one row for each jurisdiction on the sheet Jurisdictions. A row needs a name; a row without one is refused. Two agencies of one name are two rows."),
        ("Answers", "Choose an answer from the list of the cell. The sheet Codebook says what each answer means, and from what it is answered."),
        ("Unknown and No", Meanings.UnknownIsNotNo),
        ("Dates", "Write RecordDate as 2025-01-23. It is the day that the answers speak of; the law is read as of that day."),
        ("Pasting", "Paste values only (Paste Special): a cell that is pasted over loses its list. Import checks every answer again, and says which cells it could not use."),
        ("More rows", "Insert rows among the prepared ones, so that the lists come along; or write on below them."),
        ("More columns", "Columns of your own stand to the right, and are kept as attributes. Where an answer comes from goes into a column named by the fact's id and .source, as in hold-basis.source; who gave it into one with .coder."),
        ("Headers", "The headers are protected, without a password, since import knows the columns by them. Columns may be moved or left out all the same: Review, Unprotect Sheet."),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static void Lay(IXLWorkbook book, Template template)
    {
        var pack = template.Pack;
        var cursor = new SheetCursor(book.Worksheets.Add(Name), 26, 120);
        cursor.Line("Intake workbook", BookLooks.Title);
        cursor.Paragraph($"What jurisdictions do, asked in {Wording.Number(template.Facts.Count(), "closed question")}, so that it can be held against {Wording.Number(template.Rules.Count, "rule")} of {pack.Words.Law}.", BookLooks.Prose);
        cursor.Paragraph(pack.Disclaimer, BookLooks.Notice);
        Pairs(cursor, "How to fill in", Steps);
        cursor.Heading("What the colors of the headers stand for");
        var table = cursor.Table(1, 1);
        table.Header(2, "Header", "Its columns");
        table.Cells(Text("Identity", BookLooks.Header), Text("Which jurisdiction, where, as of when, and where its texts can be seen.", BookLooks.Text));
        foreach (var group in template.Groups)
            table.Cells(Text($"{group.Question.Id}: {group.Question.Label}", BookLooks.Header with { Paint = FactColumns.PaintOf(group.Question, pack) }), Text(group.Question.Text, BookLooks.Text));
        Pairs(cursor, "How it is read", [("In PowerShell", "Import-CoopJurisdiction intake.xlsx | Test-CoopPolicy | Export-CoopMatrix matrix.xlsx"), ("Rules", template.Rules.ToString())]);
        Pairs(cursor, "The law", [("Pack", $"{pack.Title} ({pack}, reviewed {DayText.Iso(pack.Reviewed)})"), ("Source", $"{pack.Source.Title}, {pack.Source.Author}"), ("Pack hash (SHA-256)", pack.Hash)]);
        Printing.Page(cursor);
    }

    private static void Pairs(SheetCursor cursor, string heading, IEnumerable<(string What, string How)> pairs)
    {
        cursor.Heading(heading);
        var table = cursor.Table(1, 1);
        foreach (var (what, how) in pairs)
            table.Cells(Text(what, BookLooks.Strong), Text(how, BookLooks.Text));
    }
}
