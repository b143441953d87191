using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Law;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CoopTools.Files.Tests.Writing.Workbook;

public sealed class MatrixWorkbookTests
{
    private static readonly string[] Sheets = ["Summary", "Matrix", "Findings", "Rules", "Authorities", "Facts", "Answers", "Input log", "Legend"];

    public static TheoryData<string> Matrices => ["small", "partial", "source", "empty", "large", "two inputs", "hostile", "logo", "by state", "turned", "turned and empty", "turned and hostile", "all findings", "no findings", "notes at the limit"];

    [Theory]
    [MemberData(nameof(Matrices))]
    public void The_validator_finds_nothing(string matrix)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Sample.Bytes(Named(matrix))), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    /// <summary>Those that ClosedXML opens: where there is no libgdiplus it cannot read a picture.</summary>
    public static TheoryData<string> Readable => [.. Matrices.Select(m => m.Data).Where(m => m != "logo")];

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_sheets_stand_in_order_and_each_begins_with_its_title(string matrix)
    {
        using var book = Sample.Open(Named(matrix));
        Assert.Equal(Sheets, book.Worksheets.Select(s => s.Name), StringComparer.Ordinal);
        Assert.All(book.Worksheets.Skip(1), s => Assert.Equal(s.Name, s.Cell(1, 1).GetString()));
    }

    [Theory]
    [InlineData("large")]
    [InlineData("logo")]
    [InlineData("by state")]
    [InlineData("turned")]
    public void The_same_matrix_gives_the_same_bytes(string matrix) => Assert.Equal(Sample.Bytes(Named(matrix)), Sample.Bytes(Named(matrix)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void It_gives_them_in_every_culture(string culture) =>
        Assert.Equal(Sample.Bytes(Sample.Small()), Cultures.In(culture, () => Sample.Bytes(Sample.Small())));

    [Fact]
    public void Its_title_and_times_are_those_of_the_matrix()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Sample.Bytes(Sample.Small())), isEditable: false);
        var properties = document.PackageProperties;
        Assert.Contains("immigration enforcement", properties.Title, StringComparison.Ordinal);
        var day = Sample.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        Assert.Equal(day, properties.Created?.ToUniversalTime());
        Assert.Equal(day, properties.Modified?.ToUniversalTime());
        Assert.Equal("CoopTools", document.ExtendedFilePropertiesPart?.Properties.Application?.Text);
    }

    [Fact]
    public void Links_out_of_the_workbook_stand_on_Authorities_alone()
    {
        using var book = Sample.Open(Sample.Small());
        Assert.All(book.Worksheets, s => Assert.Equal(
            string.Equals(s.Name, "Authorities", StringComparison.Ordinal),
            s.Hyperlinks.Any(h => h.IsExternal)));
    }

    [Fact]
    public void Links_within_the_workbook_lead_to_cells_that_say_something()
    {
        using var book = Sample.Open(Sample.Small());
        var links = book.Worksheets.SelectMany(s => s.Hyperlinks).Where(h => !h.IsExternal).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, h =>
        {
            var parts = h.InternalAddress.Split('!');
            Assert.NotEmpty(book.Worksheet(parts[0].Trim('\'')).Cell(parts[1]).GetString());
        });
    }

    [Fact]
    public void Every_page_is_landscape_and_has_its_number()
    {
        using var book = Sample.Open(Sample.Small());
        Assert.All(book.Worksheets, s =>
        {
            Assert.Equal(XLPageOrientation.Landscape, s.PageSetup.PageOrientation);
            Assert.Contains("Page &P of &N", s.PageSetup.Footer.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Matrix!$A:$F,Matrix!$3:$5")]
    [InlineData("Answers!$A:$D,Answers!$3:$4")]
    [InlineData("Findings!$3:$3")]
    [InlineData("Rules!$3:$3")]
    [InlineData("'Input log'!$3:$3")]
    public void Headers_and_keys_are_repeated_on_every_page(string titles)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Sample.Bytes(Sample.Small())), isEditable: false);
        var names = document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Where(n => n.Name?.Value is "_xlnm.Print_Titles");
        Assert.Contains(titles, names.Select(n => n.Text), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void No_row_is_taller_than_Excel_allows(string matrix)
    {
        using var book = Sample.Open(Named(matrix));
        Assert.All(book.Worksheets.SelectMany(s => s.RowsUsed()), r => Assert.InRange(r.Height, 1, 408.9));
    }

    private static Matrix Named(string name) => name switch
    {
        "partial" => Sample.Small(f => f.Decision.Outcome == Outcome.Conflict),
        "source" => Sample.Small(sourceOnly: true),
        "empty" => Sample.Empty(),
        "large" => Sample.Large(120),
        "two inputs" => Sample.Of([["Example County", "TX"]], null, false, "second.csv", "third.csv"),
        "hostile" => Hostile(),
        "logo" => Sample.Small(new MatrixOptions { Logo = Logos.Pictures.Png, Title = "a\u0001b\n\uD800\"<>", Subtitle = "=1+1\u000B" }),
        "by state" => Sample.Arranged(Sample.Large(120), new() { GroupBy = MatrixGrouping.State }),
        "turned" => Sample.Small(new MatrixOptions { Orientation = MatrixOrientation.Rule, GroupBy = MatrixGrouping.Kind }),
        "turned and empty" => Sample.Arranged(Sample.Empty(), new() { Orientation = MatrixOrientation.Rule }),
        "turned and hostile" => Sample.Arranged(Hostile(), new() { Orientation = MatrixOrientation.Rule }),
        "all findings" => Sample.Small(new MatrixOptions { Findings = FindingsShown.All }),
        "no findings" => Sample.Small(new MatrixOptions { Findings = FindingsShown.None }),
        "notes at the limit" => Sample.Large(200),
        _ => Sample.Small(),
    };

    private static Matrix Hostile() => Sample.Of(
        [["=cmd|'/c calc'!A0\n\u0001", "TX", "", "_x0041_", "", "a\u0001b\uD800c ]]> <x:c/> & \u000B", "Yes"], [new string('x', 300), "TX"]]);
}
