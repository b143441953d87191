using ClosedXML.Excel;
using CoopTools.Files.Writing.Targets;
using CoopTools.Intakes;
using CoopTools.Law;
using DocumentFormat.OpenXml.Packaging;

namespace CoopTools.Files.Tests.Writing.Workbook.Templates;

public sealed class EntrySheetTests
{
    [Fact]
    public void It_is_the_first_visible_sheet_and_its_first_row_the_headers()
    {
        using var book = Templated.Open(Templated.Blank());
        Assert.Equal(["Jurisdictions", "Codebook", "About", "Lists"], book.Worksheets.Select(s => s.Name), StringComparer.Ordinal);
        Assert.Equal(XLWorksheetVisibility.Hidden, book.Worksheet("Lists").Visibility);
        var facts = Pack.Federal.Facts.Where(f => f.Derived.Count == 0).Select(f => f.Label);
        Assert.Equal(Enum.GetNames<IdentityField>().Concat(facts).Order(StringComparer.Ordinal), Headers(book).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_question_asks_the_facts_of_its_rules_alone()
    {
        using var book = Templated.Open(Templated.Blank("Q2"));
        var read = Pack.Federal.Rules.Where(r => r.Question is "Q2").SelectMany(r => r.Reads).Distinct().Select(f => f.Label);
        Assert.Equal(read.Order(StringComparer.Ordinal), Headers(book).Skip(Enum.GetNames<IdentityField>().Length).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fact_that_follows_from_the_day_is_asked_where_it_is_recorded()
    {
        using var book = Templated.Open(Templated.Filled(1));
        Assert.Contains("Mass-influx finding in force", Headers(book));
    }

    [Fact]
    public void The_columns_of_a_question_stand_together_in_one_colour()
    {
        using var book = Templated.Open(Templated.Blank());
        var colours = book.Worksheet(1).Row(1).CellsUsed().Select(c => c.Style.Fill.BackgroundColor.Color.ToArgb()).ToArray();
        Assert.Equal(1 + Pack.Federal.Questions.Count, colours.Distinct().Count());
        Assert.Equal(Pack.Federal.Questions.Count, colours.Zip(colours.Skip(1)).Count(c => c.First != c.Second));
    }

    [Fact]
    public void A_question_has_its_colour_in_every_template()
    {
        using var whole = Templated.Open(Templated.Blank());
        using var part = Templated.Open(Templated.Blank("Q3"));
        Assert.Equal(
            whole.Worksheet(1).Row(1).LastCellUsed().Style.Fill.BackgroundColor.Color,
            part.Worksheet(1).Row(1).LastCellUsed().Style.Fill.BackgroundColor.Color);
    }

    [Fact]
    public void Headers_alone_are_locked_and_there_is_no_password()
    {
        using var book = Templated.Open(Templated.Filled(3));
        var sheet = book.Worksheet(1);
        Assert.True(sheet.Protection.IsProtected);
        Assert.False(sheet.Protection.IsPasswordProtected);
        var allowed = XLSheetProtectionElements.AutoFilter | XLSheetProtectionElements.Sort | XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows | XLSheetProtectionElements.SelectEverything;
        Assert.Equal(allowed, sheet.Protection.AllowedElements & allowed);
        Assert.All(sheet.Row(1).CellsUsed(), c => Assert.True(c.Style.Protection.Locked));
        var columns = sheet.Row(1).CellsUsed().Count();
        Assert.All(sheet.Range(2, 1, 201, columns).Cells(), c => Assert.False(c.Style.Protection.Locked));
        Assert.False(sheet.Cell(1, columns + 1).Style.Protection.Locked);
        Assert.False(sheet.Cell(5000, 2).Style.Protection.Locked);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(150, 200)]
    [InlineData(300, 350)]
    public void Rows_are_prepared_for_200_or_50_more_than_there_are(int records, int prepared)
    {
        var template = records == 0 ? Templated.Blank() : Templated.Filled(records);
        Assert.All(Templated.Rules(template).Values, r => Assert.EndsWith($"{prepared + 1}", r.SequenceOfReferences!.InnerText, StringComparison.Ordinal));
        using var book = Templated.Open(template);
        Assert.EndsWith($"{prepared + 1}", book.Worksheet(1).AutoFilter.Range.RangeAddress.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_text_and_dates_look_the_same_everywhere()
    {
        using var book = Templated.Open(Templated.Blank());
        var sheet = book.Worksheet(1);
        Assert.Equal("@", sheet.Cell(2, 4).Style.NumberFormat.Format);
        Assert.Equal("@", sheet.Cell(9999, 4).Style.NumberFormat.Format);
        Assert.Equal("yyyy-mm-dd", sheet.Cell(2, 5).Style.NumberFormat.Format);
    }

    [Fact]
    public void Header_and_name_stay_in_view_and_on_every_page()
    {
        using var book = Templated.Open(Templated.Blank());
        var sheet = book.Worksheet(1);
        Assert.Equal((1, 1), (sheet.SheetView.SplitRow, sheet.SheetView.SplitColumn));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Templated.Bytes(Templated.Blank())), isEditable: false);
        Assert.Contains("Jurisdictions!$A:$A,Jurisdictions!$1:$1", document.WorkbookPart!.Workbook!.DefinedNames!.Select(n => n.InnerText), StringComparer.Ordinal);
    }

    [Fact]
    public void More_records_than_a_sheet_has_rows_are_refused()
    {
        var one = Templated.Filled(1);
        var error = Assert.Throws<ExportException>(() => Templated.Bytes(one with { Records = Enumerable.Repeat(one.Records[0], 1_048_576).ToArray() }));
        Assert.Equal("TooManyRows", error.Code);
    }

    private static string[] Headers(XLWorkbook book) => book.Worksheet(1).Row(1).CellsUsed().Select(c => c.GetString()).ToArray();
}
