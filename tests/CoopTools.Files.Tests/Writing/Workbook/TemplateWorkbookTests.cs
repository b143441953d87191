using CoopTools.Files.Tests.Writing.Workbook.Templates;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Intakes;
using CoopTools.Intakes.Templates;
using CoopTools.Law;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CoopTools.Files.Tests.Writing.Workbook;

public sealed class TemplateWorkbookTests
{
    public static TheoryData<string> Kinds => ["blank", "filled", "question", "large", "hostile"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_validator_finds_nothing(string kind)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Templated.Bytes(Named(kind))), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_template_gives_the_same_bytes() => Assert.Equal(Templated.Bytes(Templated.Filled()), Templated.Bytes(Templated.Filled()));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void It_gives_them_in_every_culture(string culture) =>
        Assert.Equal(Templated.Bytes(Templated.Filled()), Cultures.In(culture, () => Templated.Bytes(Templated.Filled())));

    [Fact]
    public void Its_times_are_the_day_that_the_pack_was_reviewed()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Templated.Bytes(Templated.Blank())), isEditable: false);
        Assert.Equal(((DateOnly)Pack.Federal.Reviewed).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), document.PackageProperties.Created?.ToUniversalTime());
        Assert.Contains("Intake", document.PackageProperties.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_template_gives_no_row()
    {
        using var folder = new Folder();
        TemplateWorkbook.Write(Templated.Blank(), folder.At("blank.xlsx"), overReadOnly: false);
        var (records, intake) = Templated.Imported(folder.At("blank.xlsx"));
        Assert.Empty(records);
        Assert.Equal(0, intake.RowsRead);
        Assert.DoesNotContain(intake.Columns, c => c.Use == ColumnTarget.Attribute);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(260)]
    public void A_filled_one_gives_the_facts_that_it_was_filled_with(int records)
    {
        using var folder = new Folder();
        var template = Templated.Filled(records);
        TemplateWorkbook.Write(template, folder.At("filled.xlsx"), overReadOnly: false);
        var (read, intake) = Templated.Imported(folder.At("filled.xlsx"));
        Assert.Equal(template.Records.Select(Templated.FactsOf), read.Select(Templated.FactsOf));
        Assert.Empty(intake.Problems);
        Assert.Empty(intake.Repairs);
    }

    [Fact]
    public void Text_stays_text_and_a_date_a_date()
    {
        using var folder = new Folder();
        var template = Templated.Of(
            ["Jurisdiction", "Id", "RecordDate", "Notes"],
            ["=1+1", "0012345678901234567890", "2025-01-23", "@x"],
            ["Old Town", "-1", "1887-02-03", "1/2"]);
        TemplateWorkbook.Write(template, folder.At("t.xlsx"), overReadOnly: false);
        Assert.Equal(template.Records.Select(Templated.FactsOf), Templated.Imported(folder.At("t.xlsx")).Records.Select(Templated.FactsOf));
    }

    [Theory]
    [InlineData("t.csv")]
    [InlineData("t")]
    public void Another_extension_is_refused(string name) =>
        Assert.Equal("UnknownFormat", Assert.Throws<ExportException>(() => TemplateWorkbook.CheckTarget(name, noClobber: false, overReadOnly: false)).Code);

    private static Template Named(string kind) => kind switch
    {
        "filled" => Templated.Filled(),
        "question" => Templated.Blank("Q3"),
        "large" => Templated.Filled(400),
        "hostile" => Templated.Of(["Jurisdiction", "Notes"], ["=cmd|'/c calc'!A0", "a\u0001b\uD800c ]]> <x:c/> & _x0041_"]),
        _ => Templated.Blank(),
    };
}
