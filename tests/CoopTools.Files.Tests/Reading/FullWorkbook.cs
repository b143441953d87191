namespace CoopTools.Files.Reading;

/// <summary>A workbook that has something of everything that is read: a title, types of cells, styles, merged headers, links.</summary>
internal static class FullWorkbook
{
    private const string Rows = """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Invented agencies</t></is></c></row>
        <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>"St"&amp;"ate"</f><v>State</v></c><c r="C3" s="1"/><c r="D3" t="inlineStr"><is><r><t>hold-</t></r><r><t>basis</t></r></is></c></row>
        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="inlineStr"><is><t>TX</t></is></c><c r="C4" s="1"><v>45000.5</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="F4" t="b"><v>1</v></c></row>
        <row><c><v>12</v></c><c t="d"><v>2025-01-23</v></c><c s="2"><v>1.5</v></c><c><f>A4</f></c></row>
        """;

    public static RawWorkbook Make()
    {
        var workbook = RawWorkbook.WithRows(Rows);
        workbook.Parts["xl/workbook.xml"] = RawWorkbook.Workbook("""<workbookPr date1904="1"/>""");
        workbook.Parts["xl/styles.xml"] = RawWorkbook.Styles("""<xf numFmtId="0"/><xf numFmtId="166"/><xf numFmtId="164"/>""");
        workbook.Parts["xl/worksheets/sheet1.xml"] = workbook.Parts["xl/worksheets/sheet1.xml"]
            .Replace("<worksheet ", """<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """, StringComparison.Ordinal)
            .Replace("</sheetData>", """</sheetData><mergeCells count="2"><mergeCell ref="B3:C3"/><mergeCell ref="A1:D1"/></mergeCells><hyperlinks><hyperlink ref="A4" r:id="h1"/></hyperlinks>""", StringComparison.Ordinal);
        workbook.Parts["xl/worksheets/_rels/sheet1.xml.rels"] = """<Relationships><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/a&amp;b" TargetMode="External"/></Relationships>""";
        return workbook;
    }
}
