namespace CoopTools.Files.Reading.Xlsx;

public sealed class RelationshipReaderTests : IDisposable
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("worksheets/sheet1.xml")]
    [InlineData("./worksheets/sheet1.xml")]
    [InlineData("../xl/worksheets/sheet1.xml")]
    [InlineData("../../../xl/worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("/XL/Worksheets/Sheet1.xml")]
    public void A_target_is_found_from_the_part_that_names_it(string target) => Assert.Equal("Lower Alder", Read(target).Text(2, 0));

    [Fact]
    public void A_target_outside_the_file_is_not_a_part()
    {
        var workbook = new RawWorkbook();
        workbook.Parts["xl/_rels/workbook.xml.rels"] = $"""<Relationships><Relationship Id="r1" Type="{Type}" TargetMode="External" Target="file:///etc/hostname"/></Relationships>""";

        Assert.Equal("NoSuchSheet", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Code);
    }

    private Reads Read(string target)
    {
        var workbook = new RawWorkbook();
        workbook.Parts["xl/_rels/workbook.xml.rels"] = workbook.Parts["xl/_rels/workbook.xml.rels"].Replace("\"worksheets/sheet1.xml\"", $"\"{target}\"", StringComparison.Ordinal);
        return Reads.All(_folder.Write("a.xlsx", workbook.ToBytes()));
    }
}
