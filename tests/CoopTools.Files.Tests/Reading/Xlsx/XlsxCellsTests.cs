using CoopTools.Cells;

namespace CoopTools.Files.Reading.Xlsx;

public sealed class XlsxCellsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""<c><v>12</v></c>""", "12", CellKind.Number)]
    [InlineData("""<c><v>12.0</v></c>""", "12", CellKind.Number)]
    [InlineData("""<c><v>0.1</v></c>""", "0.1", CellKind.Number)]
    [InlineData("""<c><v>1.2000000000000002</v></c>""", "1.2000000000000002", CellKind.Number)]
    [InlineData("""<c><v>1E15</v></c>""", "1000000000000000", CellKind.Number)]
    [InlineData("""<c><v>-3.5E-7</v></c>""", "-3.5E-07", CellKind.Number)]
    [InlineData("""<c t="b"><v>1</v></c>""", "TRUE", CellKind.Logical)]
    [InlineData("""<c t="b"><v>false</v></c>""", "FALSE", CellKind.Logical)]
    [InlineData("""<c t="e"><v>#N/A</v></c>""", "#N/A", CellKind.Error)]
    [InlineData("""<c t="d"><v>2025-01-23T00:00:00Z</v></c>""", "2025-01-23", CellKind.Date)]
    [InlineData("""<c t="str"><v>007</v></c>""", "007", CellKind.Text)]
    [InlineData("""<c t="str"><v>=1+1</v></c>""", "=1+1", CellKind.Text)]
    [InlineData("""<c t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>""", "a\rb_x", CellKind.Text)]
    [InlineData("""<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>""", " a ", CellKind.Text)]
    public void A_cell_is_read_by_its_type(string xml, string text, CellKind kind) => Assert.Equal(new Cell(text, kind), Cell(xml));

    [Theory]
    [InlineData(14, "45680", "2025-01-23", CellKind.Date)]
    [InlineData(22, "45680.5", "2025-01-23T12:00:00", CellKind.Date)]
    [InlineData(22, "45680.999999999", "2025-01-24", CellKind.Date)]
    [InlineData(14, "1", "1900-01-01", CellKind.Date)]
    [InlineData(14, "61", "1900-03-01", CellKind.Date)]
    [InlineData(14, "2958465", "9999-12-31", CellKind.Date)]
    [InlineData(14, "2958466", "2958466", CellKind.Number)]
    [InlineData(14, "-1", "-1", CellKind.Number)]
    [InlineData(20, "0.5", "12:00:00", CellKind.Text)]
    [InlineData(164, "1.5", "36:00:00", CellKind.Text)]
    [InlineData(165, "45680", "45680", CellKind.Number)]
    [InlineData(166, "45680", "2025-01-23", CellKind.Date)]
    [InlineData(9, "0.25", "0.25", CellKind.Number)]
    public void A_number_under_a_date_format_is_a_date(int format, string value, string text, CellKind kind) =>
        Assert.Equal(new Cell(text, kind), Cell($"""<c s="1"><v>{value}</v></c>""", format));

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Dates_count_from_1904_where_the_workbook_says_so(string flag) =>
        Assert.Equal(new Cell("2025-01-23", CellKind.Date), Cell("""<c s="1"><v>44218</v></c>""", 14, $"""<workbookPr date1904="{flag}"/>"""));

    [Fact]
    public void A_date_format_counts_even_where_it_is_said_not_to_apply()
    {
        var workbook = RawWorkbook.WithRows("""<row><c t="str"><v>a</v></c></row><row><c s="1"><v>45680</v></c></row>""");
        workbook.Parts["xl/styles.xml"] = RawWorkbook.Styles("""<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="0"/>""");

        Assert.Equal(CellKind.Date, Reads.All(_folder.Write("a.xlsx", workbook.ToBytes())).Cell(2, 0).Kind);
    }

    [Fact]
    public void A_workbook_in_the_strict_form_is_read_too()
    {
        var workbook = new RawWorkbook();
        foreach (var part in workbook.Parts.Keys.ToArray())
        {
            workbook.Parts[part] = workbook.Parts[part]
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
        }

        Assert.Equal("Lower Alder", Reads.All(_folder.Write("a.xlsx", workbook.ToBytes())).Text(2, 0));
    }

    private Cell Cell(string xml, int format = 14, string properties = "")
    {
        var workbook = RawWorkbook.WithRows($"""<row><c t="str"><v>a</v></c></row><row>{xml}</row>""");
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.Workbook(properties);
        workbook.Parts["xl/styles.xml"] = RawWorkbook.Styles($"""<xf numFmtId="0"/><xf numFmtId="{format}"/>""");
        return Reads.All(_folder.Write("a.xlsx", workbook.ToBytes())).Cell(2, 0);
    }
}
