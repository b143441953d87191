using CoopTools.Cells;

namespace CoopTools.Files.Reading.Xlsx;

public sealed class XlsxRowsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_may_start_anywhere()
    {
        var read = Read("""<row r="5"><c r="C5" t="str"><v>Jurisdiction</v></c></row><row r="9"><c r="C9" t="str"><v>Alder</v></c></row>""");

        Assert.Equal(["", "", "Jurisdiction"], read.Headers);
        Assert.Equal((5, 9), (read.HeaderRow, read.Rows.Single().Number));
        Assert.Equal("Alder", read.Text(9, 2));
    }

    [Fact]
    public void Rows_and_cells_without_addresses_follow_each_other()
    {
        var read = Read("""<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="4"><c r="B4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>""");

        Assert.Equal(["a", "b"], read.Headers);
        Assert.Equal(["", "1", "2"], read.TextsOf(0));
        Assert.Equal("3", read.Text(5, 0));
    }

    [Fact]
    public void Rows_in_which_nothing_or_only_space_stands_are_skipped()
    {
        var read = Read("""<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"/><row r="3"><c r="A3" s="1"/></row><row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row><row r="5"><c r="A5"><v>1</v></c></row>""");

        Assert.Equal([5], read.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Cells_beyond_the_headers_are_kept()
    {
        var read = Read("""<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c><c/><c><v>3</v></c><c/></row>""");

        Assert.Equal(["1", "", "3"], read.TextsOf(0));
    }

    [Fact]
    public void A_shared_text_joins_its_runs_and_leaves_out_phonetic_hints()
    {
        var read = Reads.All(_folder.Write("a.xlsx", new RawWorkbook().ToBytes()));

        Assert.Equal("Lower Alder", read.Text(2, 0));
    }

    [Fact]
    public void A_formula_gives_the_value_it_last_had()
    {
        var read = Read("""<row><c t="str"><v>a</v></c></row><row r="2"><c r="A2" t="str"><f>B2&amp;"x"</f><v>Yes</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>""");

        Assert.Equal(new Cell("Yes", CellKind.Text), read.Cell(2, 0));
        Assert.True(read.Cell(2, 1).IsBlank);
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_an_error_and_not_a_blank()
    {
        var read = Read("""<row><c t="str"><v>a</v></c></row><row r="2"><c r="A2"><f>B2+1</f></c></row>""");

        Assert.Equal(new Cell("=B2+1", CellKind.Error), read.Cell(2, 0));
    }

    [Theory]
    [InlineData("""<row r="2"/><row r="2"/>""", "row 2 comes after row 2")]
    [InlineData("""<row r="x"/>""", "a row numbered 'x'")]
    [InlineData("""<row r="1048577"/>""", "row 1048577 lies beyond")]
    [InlineData("""<row r="1"><c r="B1"/><c r="A1"/></row>""", "cell 'A1' of row 1 is out of its place")]
    [InlineData("""<row r="1"><c r="XFE1"/></row>""", "cell 'XFE1'")]
    [InlineData("""<row r="1"><c r="ZZZZZZZZZZZZZZ1"/></row>""", "out of its place")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>""", "cell A1 refers to text number '99'")]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></row>""", "cannot be read after row 0")]
    public void A_damaged_sheet_is_refused_with_its_place(string rows, string place)
    {
        var refusal = Reads.Refused(_folder.Write("a.xlsx", RawWorkbook.WithRows(rows).ToBytes()));

        Assert.Equal("BrokenWorkbook", refusal.Code);
        Assert.Contains("'a.xlsx'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
    }

    private Reads Read(string rows) => Reads.All(_folder.Write("a.xlsx", RawWorkbook.WithRows(rows).ToBytes()));
}
