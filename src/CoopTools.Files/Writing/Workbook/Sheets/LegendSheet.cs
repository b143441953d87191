using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Law;
using CoopTools.Standings;
using static CoopTools.Files.Writing.Workbook.Pages.PageCell;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>What the words, signs and colours mean.</summary>
internal static class LegendSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Legend";

    /// <summary>Lays the sheet out.</summary>
    public static void Lay(IXLWorkbook book, Matrix matrix)
    {
        var pack = matrix.Pack;
        var cursor = new SheetCursor(book.Worksheets.Add(Name), 26, 112);
        cursor.Line(Name, BookLooks.Title);
        cursor.Paragraph("What the words, signs and colors of this workbook mean.", BookLooks.Note);
        Verdicts(cursor, pack.Words);
        Block(cursor, "Standing: the force of a rule's authorities in a jurisdiction", "Standing", Enum.GetValues<Standing>().Select(s => (s.ToString(), Meanings.Of(s, pack.Words))));
        cursor.Paragraph("A number in brackets, as in “Binding (2 contrary, persuasive)”, counts authorities against the rule that do not bind there.", BookLooks.Prose);
        cursor.Paragraph(pack.Words.HowFarBindingGoes, BookLooks.Notice);
        cursor.Heading("The law's day, and stale findings");
        cursor.Paragraph(Meanings.LawsDay, BookLooks.Prose);
        cursor.Paragraph(Meanings.Stale, BookLooks.Prose);
        cursor.Paragraph(Statements.Described(pack), BookLooks.Prose);
        if (Statements.NotReached(matrix).Any())
            Block(cursor, Statements.NotReachedTitle, "Whom", Statements.NotReached(matrix));
        Block(cursor, "Roles: what an authority does for a rule", "Role", Enum.GetValues<AuthorityRole>().Select(r => (r.ToString(), Meanings.Of(r, pack.Words))));
        Block(cursor, "Modality: what a rule does with an act", "Modality", Enum.GetValues<Modality>().Select(m => (m.ToString(), Meanings.Of(m))));
        cursor.Heading("Unknown and No");
        cursor.Paragraph(Meanings.UnknownIsNotNo, BookLooks.Prose);
        Block(cursor, "Cautions: where more is to be known than a rule says", "Caution", pack.Cautions.Select(c => (c.Id, SourceWords.Of(c))));
        Block(cursor, Statements.ErrataTitle, "Erratum", pack.Errata.Select(e => (e.Id, SourceWords.Of(e))));
        Block(cursor, "What is done about an erratum", "Status", Enum.GetValues<ErratumStatus>().Select(s => (s.ToString(), Meanings.Of(s))));
        cursor.Paragraph(pack.ErrataCaption, BookLooks.Prose);
        Block(cursor, "Origin of authorities", "Origin", [("Source", "The pack's source cites it."), ("Supplement (†)", "The pack adds it to what the source cites; left out of a run by the source only.")]);
        cursor.Heading("Research, not legal advice");
        cursor.Paragraph(pack.Disclaimer, BookLooks.Notice);
        Printing.Page(cursor);
    }

    private static void Verdicts(SheetCursor cursor, PackWords words)
    {
        cursor.Heading("Outcome: how what a jurisdiction does stands to a rule");
        var table = cursor.Table(1, 1);
        table.Header(2, "Outcome", "Meaning");
        foreach (var verdict in Verdict.All)
            table.Cells(Text(verdict.ToString(), BookLooks.Of(verdict)), Text(Meanings.Of(verdict, words), BookLooks.Text));
        table.Cells(Text(Statements.NotExported, BookLooks.Absent), Text(Statements.NotExportedMeaning, BookLooks.Text));
    }

    private static void Block(SheetCursor cursor, string heading, string word, IEnumerable<(string Word, string Meaning)> lines)
    {
        cursor.Heading(heading);
        var table = cursor.Table(1, 1);
        table.Header(2, word, "Meaning");
        foreach (var line in lines)
            table.Cells(Text(line.Word, BookLooks.Strong), Text(line.Meaning, BookLooks.Text));
    }
}
