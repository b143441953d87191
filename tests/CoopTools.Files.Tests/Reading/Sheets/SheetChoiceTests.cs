using ClosedXML.Excel;
using CoopTools.Files.Reading.Opening;

namespace CoopTools.Files.Reading.Sheets;

public sealed class SheetChoiceTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _path;

    public SheetChoiceTests()
    {
        _path = _folder.Of("sheets.xlsx");
        using var workbook = new XLWorkbook();
        Add(workbook, "Notes").Hide();
        Add(workbook, "Agencies");
        Add(workbook, "2024");
        workbook.Worksheets.Add("Blank");
        workbook.SaveAs(_path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Unless_one_is_named_the_first_visible_sheet_is_read() => Assert.Equal("Agencies", Chosen(new()));

    [Fact]
    public void Hidden_sheets_count_where_that_is_asked_for() => Assert.Equal("Notes", Chosen(new() { IncludeHidden = true }));

    [Theory]
    [InlineData("agencies", "Agencies")]
    [InlineData("Notes", "Notes")]
    [InlineData("1", "Agencies")]
    [InlineData("2", "2024")]
    [InlineData("2024", "2024")]
    public void A_sheet_is_named_by_name_or_by_the_number_of_its_tab(string worksheet, string sheet) =>
        Assert.Equal(sheet, Chosen(new() { Worksheet = worksheet }));

    [Theory]
    [InlineData("Agency")]
    [InlineData("0")]
    [InlineData("4")]
    public void A_sheet_that_is_not_there_is_refused_with_the_list_of_those_that_are(string worksheet)
    {
        var refusal = Reads.Refused(_path, new() { Worksheet = worksheet });

        Assert.Equal("NoSuchSheet", refusal.Code);
        Assert.Equal($"'sheets.xlsx' has no sheet '{worksheet}'. It has 'Notes' (hidden), 'Agencies', '2024', 'Blank'.", refusal.Message);
    }

    [Fact]
    public void A_sheet_in_which_nothing_stands_is_refused_and_the_others_are_named()
    {
        var refusal = Reads.Refused(_path, new() { Worksheet = "Blank" });

        Assert.Equal("EmptySheet", refusal.Code);
        Assert.StartsWith("'sheets.xlsx', sheet 'Blank' holds nothing. Name another", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_sheets_are_hidden_one_has_to_be_named()
    {
        var workbook = new RawWorkbook();
        workbook.Parts["xl/workbook.xml"] = workbook.Parts["xl/workbook.xml"].Replace("sheetId", """state="veryHidden" sheetId""", StringComparison.Ordinal);

        Assert.Equal("NoSuchSheet", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Code);
    }

    private string? Chosen(SheetOptions options)
    {
        using var sheet = SheetFile.Open(_path, options);
        Assert.Equal(["Jurisdiction"], sheet.Headers);
        return sheet.Sheet;
    }

    private static IXLWorksheet Add(XLWorkbook workbook, string name)
    {
        var sheet = workbook.Worksheets.Add(name);
        sheet.Cell("A1").Value = "Jurisdiction";
        return sheet;
    }
}
