using ClosedXML.Excel;
using CoopTools.Cells;
using CoopTools.Files.Importing;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Intakes.Templates;
using CoopTools.Law;
using CoopTools.Records;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CoopTools.Files.Tests.Writing.Workbook.Templates;

/// <summary>Templates made and read the way the product does.</summary>
internal static class Templated
{
    private static readonly Dictionary<string, string> None = [];

    public static Template Blank(string question = "") =>
        Template.Of(Pack.Federal, Pack.Federal.Rules.Where(r => r.Question.StartsWith(question, StringComparison.Ordinal)), []);

    /// <summary>A template of records with these cells.</summary>
    public static Template Of(string[] headers, params string[][] rows)
    {
        var reader = new JurisdictionReader(Pack.Federal, ColumnPlan.Make(headers, None, None, Pack.Federal, "test"), new("test"));
        var records = rows.Select((r, i) => reader.Read(new(i + 2, r.Select(t => new Cells.Cell(t, CellKind.Text)).ToArray())).Record!);
        return Template.Of(Pack.Federal, Pack.Federal.Rules, records.ToArray());
    }

    /// <summary>Records of every fact, each with another of its answers where it has so many.</summary>
    public static Template Filled(int records = 8) => Of(
        ["Jurisdiction", "State", "Id", .. Pack.Federal.Facts.Select(f => f.Id)],
        Enumerable.Range(0, records).Select(i => (string[])[$"Example County {i}", "TX", $"00{i}", .. Pack.Federal.Facts.Select(f => AnswerOf(f, i))]).ToArray());

    public static byte[] Bytes(Template template)
    {
        using var stream = new MemoryStream();
        TemplateWorkbook.Write(template, stream);
        return stream.ToArray();
    }

    public static XLWorkbook Open(Template template) => new(new MemoryStream(Bytes(template)));

    /// <summary>What import makes of a file, without a map.</summary>
    public static (Jurisdiction[] Records, Intake Intake) Imported(string path)
    {
        using var import = SheetImport.Open(path, Pack.Federal, new());
        var records = import.Rows().Select(r => r.Record!).ToArray();
        return (records, import.Intake);
    }

    public static string[] FactsOf(Jurisdiction record) =>
        [record.Name, $"{record.State}", $"{record.Kind}", $"{record.Id}", $"{DayText.Iso(record.RecordDate)}", $"{record.Notes}", .. record.GetRecorded().Select(f => $"{f}").Order(StringComparer.Ordinal)];

    /// <summary>The rules of the entry sheet, by header.</summary>
    public static Dictionary<string, DataValidation> Rules(Template template)
    {
        using var book = Open(template);
        var headers = book.Worksheet(1).Row(1).CellsUsed().ToDictionary(c => $"{c.Address.ColumnLetter}2", c => c.GetString(), StringComparer.Ordinal);
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes(template)), isEditable: false);
        var sheet = (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value!);
        return sheet.Worksheet.Descendants<DataValidation>().ToDictionary(v => headers[v.SequenceOfReferences!.InnerText!.Split(':')[0]], v => (DataValidation)v.CloneNode(deep: true), StringComparer.Ordinal);
    }

    private static string AnswerOf(Fact fact, int record) => fact.Id switch
    {
        // Answers that contradict each other would be unknown.
        "restricts-sharing-status" => "Yes",
        "detainer-practice" => "HonorsAll",
        _ => fact.Answers[record % fact.Answers.Count].Value,
    };
}
