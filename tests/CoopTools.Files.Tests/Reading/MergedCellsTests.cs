using System.Globalization;
using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Reading.Xlsx;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>Merged cells in the headers, of a new workbook and of an old one.</summary>
public sealed class MergedCellsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Name||State", "A1:B1", "A1:B1")]
    [InlineData("Name|Sheriff", "B1:C1", "B1:C1")]
    [InlineData("Name||State", "A1:B1 C1:C2 A3:B3 A2:A4", "A1:B1, C1:C2")]
    [InlineData("Name||State", "A2:B2 nonsense A0:B9 A1", "")]
    [InlineData("Name||State", "A1:A2", "A1:A2")]
    public void The_ranges_that_touch_the_header_row_are_found(string headers, string merges, string found) => Assert.Equal(found, Merged(Written(headers, merges)));

    [Theory]
    [InlineData("Name|State|x", "A1:A2")]
    [InlineData("|Name|State", "B1:C1")]
    public void A_sheet_without_a_sign_of_merged_headers_is_not_read_twice(string headers, string merges) => Assert.Equal(string.Empty, Merged(Written(headers, merges)));

    [Fact]
    public void A_header_that_reaches_down_over_blank_rows_hides_nothing()
    {
        var workbook = RawWorkbook.WithRows("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>0</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>""");
        workbook.Parts["xl/worksheets/sheet1.xml"] = workbook.Parts["xl/worksheets/sheet1.xml"].Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>", StringComparison.Ordinal);

        Assert.Equal(string.Empty, Merged(_folder.Write("a.xlsx", workbook.ToBytes())));
    }

    [Fact]
    public void Rows_above_the_headers_are_a_sign() => Assert.Equal("A1:A2", Merged(Written("Name|State|x", "A1:A2 A1:C1"), new() { HeaderRow = 2 }));

    [Fact]
    public void Of_a_million_ranges_a_few_hundred_are_kept()
    {
        var path = Written("Name||State", string.Join(' ', Enumerable.Repeat("A1:B1", 1_000_000)));
        using var sheet = SheetFile.Open(path, new() { MaxCompressionRatio = 10_000 });

        Assert.Equal(XlsxMerges.MostKept, sheet.Heading.Merged.Count);
    }

    [Fact]
    public void A_sheet_that_breaks_off_before_them_gives_its_rows_first()
    {
        var workbook = RawWorkbook.WithRows("""<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v""");
        using var sheet = SheetFile.Open(_folder.Write("a.xlsx", workbook.ToBytes()), new());
        using var rows = sheet.Rows.GetEnumerator();

        Assert.Empty(sheet.Heading.Merged);
        Assert.True(rows.MoveNext());
        Assert.Equal("BrokenWorkbook", Assert.Throws<IntakeException>(() => rows.MoveNext()).Code);
    }

    [Theory]
    [InlineData(null, "A1:D1")]
    [InlineData(2, "C2:D2")]
    public void The_merged_cells_of_an_old_workbook_are_found(int? row, string found)
    {
        using var sample = typeof(MergedCellsTests).Assembly.GetManifestResourceStream("merged-headers.xls")!;
        using var bytes = new MemoryStream();
        sample.CopyTo(bytes);

        Assert.Equal(found, Merged(_folder.Write("a.xls", bytes.ToArray()), new() { HeaderRow = row }));
    }

    [Theory]
    [InlineData(0xFF, 0xFF)]
    [InlineData(0x00, 0x80)]
    [InlineData(0x03, 0x01)]
    public void A_range_of_an_old_workbook_that_lies_off_the_sheet_is_left_out(byte low, byte high)
    {
        using var sample = typeof(MergedCellsTests).Assembly.GetManifestResourceStream("merged-headers.xls")!;
        var bytes = new byte[sample.Length];
        sample.ReadExactly(bytes);

        // MergeCells ([MS-XLS] 2.4.168): the record's number, its length, two ranges of four numbers each: rows, then columns.
        var record = bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xE5, 0x00, 0x12, 0x00, 0x02, 0x00]);
        foreach (var range in (int[])[0, 8])
            (bytes[record + 6 + range + 4], bytes[record + 6 + range + 5]) = (low, high);
        var path = _folder.Write("a.xls", bytes);

        Assert.Equal(string.Empty, Merged(path, new() { HeaderRow = 2 }));
        using var import = Importing.SheetImport.Open(path, Law.Pack.Federal, new());
        Assert.Equal(2, import.Rows().Count());
    }

    private static string Merged(string path, SheetOptions? options = null)
    {
        using var sheet = SheetFile.Open(path, options ?? new());
        return string.Join(", ", sheet.Heading.Merged);
    }

    private string Written(string headers, string merges)
    {
        string[] texts = [headers, "a|b|c", "d|e|f"];
        var workbook = RawWorkbook.WithRows(string.Concat(texts.Select((row, i) => $"""<row r="{Number(i + 1)}">{string.Concat(row.Split('|').Select((t, c) => Cell(t, new(i + 1, c))))}</row>""")));
        workbook.Parts["xl/worksheets/sheet1.xml"] = workbook.Parts["xl/worksheets/sheet1.xml"]
            .Replace("</sheetData>", $"</sheetData><mergeCells>{string.Concat(merges.Split(' ').Select(m => $"<mergeCell ref=\"{m}\"/>"))}<mergeCell/></mergeCells>", StringComparison.Ordinal);
        return _folder.Write("merged.xlsx", workbook.ToBytes());
    }

    private static string Cell(string text, CellAddress at) => text.Length == 0 ? $"<c r=\"{at}\" s=\"0\"/>" : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
