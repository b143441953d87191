namespace CoopTools.Files.Reading.Xlsx;

public sealed class XlsxLinksTests : IDisposable
{
    private const string Rows = """<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row>""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_cell_says_where_its_hyperlink_leads_where_links_are_asked_for()
    {
        var path = Written("""<hyperlink ref="A2" r:id="h1"/><hyperlink ref="A3:B9" r:id="h2"/>""");

        var read = Reads.All(path, new() { WithLinks = true });
        Assert.Equal(("Lower Alder", "https://example.com/a&b"), (read.Text(2, 0), read.Cell(2, 0).Link));
        Assert.Equal("https://example.com/c", read.Cell(3, 0).Link);
        Assert.All(Reads.All(path).Rows.SelectMany(r => r.Cells), c => Assert.Null(c.Link));
    }

    [Theory]
    [InlineData("""<hyperlink ref="A2" location="Sheet2!A1"/>""")]
    [InlineData("""<hyperlink ref="A2" r:id="inside"/>""")]
    [InlineData("""<hyperlink ref="A2" r:id="nowhere"/>""")]
    [InlineData("""<hyperlink ref="no cell" r:id="h1"/>""")]
    [InlineData("""<hyperlink r:id="h1"/>""")]
    [InlineData("""<hyperlink ref="Z99" r:id="h1"/>""")]
    public void What_leads_nowhere_outside_or_stands_at_no_cell_is_no_link(string links) =>
        Assert.All(Reads.All(Written(links), new() { WithLinks = true }).Rows.SelectMany(r => r.Cells), c => Assert.Null(c.Link));

    [Fact]
    public void A_sheet_without_relationships_has_no_links() =>
        Assert.Null(Reads.All(_folder.Write("a.xlsx", new RawWorkbook().ToBytes()), new() { WithLinks = true }).Cell(2, 0).Link);

    [Theory]
    [InlineData("ice-287g/participatingAgencies07182025pm.xlsx", 603, 39)]
    [InlineData("ice-287g/participatingAgencies-20250317231040.xlsx", 209, 0)]
    public void The_links_of_the_ICE_lists_are_all_found(string name, int agreements, int addenda)
    {
        var rows = Reads.All(RealFile.At(name), new() { WithLinks = true }).Rows;

        Assert.Equal((agreements, addenda), (rows.Count(r => r.At(6).Link is not null), rows.Count(r => r.At(7).Link is not null)));
        Assert.All(rows.SelectMany(r => r.Cells), c => Assert.True(c.Link is null || c.Link.StartsWith("http", StringComparison.Ordinal)));
    }

    private string Written(string links)
    {
        var workbook = RawWorkbook.WithRows(Rows);
        workbook.Parts["xl/worksheets/sheet1.xml"] = workbook.Parts["xl/worksheets/sheet1.xml"]
            .Replace("<worksheet ", """<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """, StringComparison.Ordinal)
            .Replace("</sheetData>", $"</sheetData><hyperlinks>{links}</hyperlinks>", StringComparison.Ordinal);
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
        workbook.Parts["xl/worksheets/_rels/sheet1.xml.rels"] = $"""
            <Relationships>
              <Relationship Id="h1" Type="{Type}" Target="https://example.com/a&amp;b" TargetMode="External"/>
              <Relationship Id="h2" Type="{Type}" Target="https://example.com/c" TargetMode="External"/>
              <Relationship Id="inside" Type="{Type}" Target="sheet2.xml"/>
            </Relationships>
            """;
        return _folder.Write("links.xlsx", workbook.ToBytes());
    }
}
