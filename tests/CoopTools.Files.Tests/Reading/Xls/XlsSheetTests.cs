using CoopTools.Cells;

namespace CoopTools.Files.Reading.Xls;

public sealed class XlsSheetTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly byte[] _bytes = OldSample.Bytes("hidden-dates-gaps.xls");
    private readonly string _path;

    public XlsSheetTests() => _path = _folder.Write("a.xls", _bytes);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_old_workbook_is_read_like_a_new_one()
    {
        var read = Reads.All(_path);

        Assert.Equal(("Agencies", 2), (read.Sheet, read.HeaderRow));
        Assert.Equal(["", "Jurisdiction", "State", "RecordDate", "Population", "Trained"], read.Headers);
        Assert.Equal([3, 5], read.Rows.Select(r => r.Number));
        Assert.Equal(
            [new("Peñasco County Sheriff’s Office", CellKind.Text), new("NM", CellKind.Text), new("2025-01-23", CellKind.Date), new("4721.5", CellKind.Number), new("TRUE", CellKind.Logical)],
            read.Rows[0].Cells.Skip(1));
        Assert.Equal("312", read.Text(5, 4));
    }

    [Fact]
    public void Its_hidden_sheet_is_read_where_it_is_named() => Assert.Equal("Notes", Reads.All(_path, new() { Worksheet = "notes" }).Sheet);

    [Fact]
    public void A_sheet_it_does_not_have_is_refused() => Assert.Equal("NoSuchSheet", Reads.Refused(_path, new() { Worksheet = "x" }).Code);

    [Fact]
    public void A_sheet_that_claims_two_billion_rows_is_refused()
    {
        // DIMENSIONS ([MS-XLS] 2.4.90): the record's number and length, the first row, and one more than the last.
        var dimensions = _bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x00, 0x02, 0x0E, 0x00]);
        _bytes[dimensions + 11] = 0x78;

        Assert.Contains("claims to have 2,013,265,925 rows and 6 columns", Reads.Refused(_folder.Write("b.xls", _bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(600)]
    [InlineData(3000)]
    public void A_workbook_that_is_cut_off_is_refused(int length) =>
        Assert.Equal("BrokenWorkbook", Reads.Refused(_folder.Write("b.xls", _bytes[..length])).Code);
}
