using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Templates;

public sealed class LibreOfficeTests
{
    [Fact]
    public async Task What_is_filled_in_and_saved_by_LibreOffice_is_imported_as_it_was_meant()
    {
        using var folder = new Folder();
        var (path, meant) = (folder.At("intake.xlsx"), Templated.Filled().Records.Select(Templated.FactsOf).ToArray());
        TemplateWorkbook.Write(Templated.Blank(), path, overReadOnly: false);
        Fill(path);
        var (records, intake) = Templated.Imported(await LibreOffice.SavedAgain(path, folder.Path, TestContext.Current.CancellationToken));
        Assert.Equal(
            meant.Select(m => m.Where(f => !f.StartsWith("mass-influx-in-force", StringComparison.Ordinal))),
            records.Select(Templated.FactsOf));
        Assert.Empty(intake.Problems);
        Assert.Empty(intake.Repairs);
    }

    [Fact]
    public async Task LibreOffice_keeps_the_lists()
    {
        using var folder = new Folder();
        var path = folder.At("intake.xlsx");
        TemplateWorkbook.Write(Templated.Blank("Q3"), path, overReadOnly: false);
        using var book = new XLWorkbook(await LibreOffice.SavedAgain(path, folder.Path, TestContext.Current.CancellationToken));
        var sheet = book.Worksheet("Jurisdictions");
        var lists = sheet.DataValidations.Where(v => v.AllowedValues == XLAllowedValues.List).ToArray();
        Assert.Equal(2 + Templated.Blank("Q3").Facts.Count(), lists.Sum(v => v.Ranges.Sum(r => r.ColumnCount())));
        Assert.True(sheet.Protection.IsProtected);
    }

    // As a person does: by header and cell, in a file that ClosedXML opens and saves.
    private static void Fill(string path)
    {
        using var book = new XLWorkbook(path);
        var sheet = book.Worksheet("Jurisdictions");
        var columns = sheet.Row(1).CellsUsed().ToDictionary(c => c.GetString(), c => c.Address.ColumnNumber, StringComparer.Ordinal);
        var row = 2;
        foreach (var record in Templated.Filled().Records)
        {
            sheet.Cell(row, columns["Jurisdiction"]).SetValue(record.Name);
            sheet.Cell(row, columns["State"]).SetValue(record.State);
            sheet.Cell(row, columns["Id"]).SetValue(record.Id).SetDataType(XLDataType.Text);
            foreach (var fact in record.Recorded.Values.Where(f => columns.ContainsKey(f.Asked.Label)))
                sheet.Cell(row, columns[fact.Asked.Label]).SetValue(fact.Answer);
            row++;
        }

        book.Save();
    }
}
