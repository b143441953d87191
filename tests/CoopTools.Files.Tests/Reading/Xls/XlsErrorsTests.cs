using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;

namespace CoopTools.Files.Reading.Xls;

public sealed class XlsErrorsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Notes", "A1 #N/A")]
    [InlineData("Agencies", "C2 #N/A, E2 #DIV/0!, D3 #N/A, E3 #REF!, D4 #VALUE!, E4 #NAME?, C5 #VALUE!, C6 #NULL!, D6 #NUM!, G7 #N/A, I9 #VALUE!")]
    [InlineData("Other", "C1 #NAME?, C2 #N/A, B3 #DIV/0!")]
    public void The_error_values_of_each_sheet_are_where_another_program_finds_them(string sheet, string errors)
    {
        var path = _folder.Write("a.xls", OldSample.Bytes("error-values.xls"));
        using var opened = SheetFile.Open(path, new() { Worksheet = sheet, HeaderRow = 1 });
        var header = opened.Headers.Select((text, column) => (new CellAddress(1, column), text)).Where(c => c.text.StartsWith('#'));
        var cells = opened.Rows.SelectMany(r => r.Cells.Select((cell, column) => (new CellAddress(r.Number, column), cell))).ToArray();

        Assert.Equal(errors, string.Join(", ", header.Concat(cells.Where(c => c.cell.Kind == CellKind.Error).Select(c => (c.Item1, c.cell.Text))).Select(c => $"{c.Item1} {c.Item2}")));
    }

    [Theory]
    [InlineData(0x00, "#NULL!")]
    [InlineData(0x07, "#DIV/0!")]
    [InlineData(0x0F, "#VALUE!")]
    [InlineData(0x17, "#REF!")]
    [InlineData(0x1D, "#NAME?")]
    [InlineData(0x24, "#NUM!")]
    [InlineData(0x2A, "#N/A")]
    [InlineData(0x2B, "#GETTING_DATA")]
    [InlineData(0xFF, "#ERROR!")]
    public void Each_error_is_read_typed_or_worked_out(byte code, string text)
    {
        var read = Read(Headed().BoolErr(1, 0, code).Formula(1, 1, code).Formula(1, 2, code, 0x0206).Formula(1, 3, code, 0x0406));

        Assert.Equal(Enumerable.Repeat(new Cell(text, CellKind.Error), 4), Assert.Single(read.Rows).Cells);
    }

    [Fact]
    public void Logical_values_are_no_errors() =>
        Assert.Equal(["TRUE", "FALSE"], Read(Headed().BoolErr(1, 0, 1, isError: false).BoolErr(1, 1, 0, isError: false)).TextsOf(0));

    [Fact]
    public void A_text_that_an_array_formula_gave_is_no_blank_cell_and_others_are_read()
    {
        var cells = Assert.Single(Read(Headed().TextFormula(1, 0, "Elm", isArray: false).TextFormula(1, 1, "Oak", isArray: true).Text(1, 2, "Ash")).Rows).Cells;

        Assert.Equal([new("Elm", CellKind.Text), new("{=…}", CellKind.Error), new("Ash", CellKind.Text)], cells);
    }

    [Fact]
    public void Cells_out_of_order_come_in_their_places()
    {
        var read = Read(Headed().BoolErr(4, 1, 0x2A).Text(2, 0, "Elm").Formula(2, 3, 0x07).BoolErr(2, 1, 0x17).BoolErr(1, 255, 0x00));

        Assert.Equal([2, 3, 5], read.Rows.Select(r => r.Number));
        Assert.Equal("#NULL!", read.Text(2, 255));
        Assert.Equal(["Elm", "#REF!", "", "#DIV/0!"], read.TextsOf(1));
        Assert.Equal(["", "#N/A"], read.TextsOf(2));
    }

    [Fact]
    public void Charts_and_macros_are_not_counted_among_the_sheets()
    {
        RawSheet[] sheets = [new RawSheet("m", 1).BoolErr(1, 0, 0x00), new RawSheet("c", 2).BoolErr(1, 0, 0x07), Headed("A").BoolErr(1, 0, 0x17), new("d", 2), Headed("B").BoolErr(1, 0, 0x2A)];
        var path = _folder.Write("a.xls", RawCompound.Of(RawSheet.Workbook(sheets)));

        Assert.Equal(("A", "#REF!"), (Reads.All(path).Sheet, Reads.All(path).Text(2, 0)));
        Assert.Equal("#N/A", Reads.All(path, new() { Worksheet = "B" }).Text(2, 0));
    }

    [Fact]
    public void The_records_of_a_chart_on_the_sheet_are_none_of_its_cells()
    {
        var read = Read(Headed().BoolErr(1, 0, 0x2A).Add(0x0809, 0, 6, 0x20, 0).BoolErr(2, 0, 0x2A));

        Assert.Equal([2], read.Rows.Select(r => r.Number));
    }

    [Fact]
    public void A_workbook_of_Excel_5_is_read_too()
    {
        var sheet = new RawSheet("A").OldText(0, 0, "Jurisdiction").Formula(1, 0, 0x24).BoolErr(1, 1, 0x1D);

        Assert.Equal(["#NUM!", "#NAME?"], Reads.All(_folder.Write("a.xls", RawCompound.Of(RawSheet.Workbook([sheet], 0x0500), "Book"))).TextsOf(0));
    }

    [Fact]
    public void An_encrypted_workbook_has_none_that_could_be_told()
    {
        var bytes = RawCompound.Of(RawSheet.Workbook([Headed().BoolErr(1, 0, 0x2A)], 0x0600, RawSheet.Record(0x002F, 0, 0)));

        Assert.Null(XlsErrors.Of(new MemoryStream(bytes), 0).At(1, 0));
    }

    [Fact]
    public void A_row_and_a_column_that_hold_nothing_else_are_there_at_the_sheet_s_end()
    {
        var read = Read(Headed().BoolErr(65_535, 0, 0x2A).Formula(70, 255, 0x07));

        Assert.Equal([71, 65_536], read.Rows.Select(r => r.Number));
        Assert.Equal(("#DIV/0!", "#N/A"), (read.Text(71, 255), read.Text(65_536, 0)));
    }

    [Fact]
    public void A_sheet_that_states_a_cell_again_and_again_takes_no_more_room()
    {
        var sheet = Headed();
        for (var i = 0; i < 5000; i++)
            sheet.BoolErr(1, 0, 0x07).BoolErr(1, 300, 0x07);
        var file = new MemoryStream(RawCompound.Of(RawSheet.Workbook([sheet.BoolErr(1, 0, 0x2A)])));

        Assert.Equal("#N/A", XlsErrors.Of(file, 0).At(1, 0)?.Text);
        Assert.Null(XlsErrors.Of(file, 0).At(1, 300));
    }

    [Fact]
    public void An_old_workbook_whose_sectors_run_in_a_circle_is_refused()
    {
        var bytes = RawCompound.Of(RawSheet.Workbook([Enumerable.Range(1, 900).Aggregate(Headed(), (sheet, row) => sheet.BoolErr(row, 0, 0x2A))]));

        // The FAT is the last sector of the file: its entry for the stream's last sector, which comes first, leads back to one before.
        BitConverter.GetBytes(3).CopyTo(bytes, bytes.Length - RawCompound.Sector);

        Assert.Equal("BrokenWorkbook", Reads.Refused(_folder.Write("a.xls", bytes)).Code);
        Assert.NotNull(XlsErrors.Of(new MemoryStream(bytes), 0).At(1, 0));
    }

    [Fact]
    public void Wherever_a_workbook_is_cut_off_its_errors_can_be_looked_for()
    {
        var bytes = OldSample.Bytes("error-values.xls");
        for (var length = 0; length < bytes.Length; length += 13)
            Assert.Null(XlsErrors.Of(new MemoryStream(bytes[..length]), 1).At(0, 0));
    }

    private static RawSheet Headed(string name = "A") => new RawSheet(name).Text(0, 0, "Jurisdiction");

    private Reads Read(RawSheet sheet) => Reads.All(_folder.Write("a.xls", RawCompound.Of(RawSheet.Workbook([sheet]))));
}
