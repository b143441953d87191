namespace CoopTools.Files.Reading.Opening;

public sealed class SheetGlanceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_glance_sees_headers_and_first_rows()
    {
        var path = _folder.Write("a.csv", "AGENCY,STATE\n" + string.Concat(Enumerable.Repeat("Elm,TX\n", 1_000)));
        var (headers, rows) = SheetGlance.At(path, new())!.Value;
        Assert.Equal(["AGENCY", "STATE"], headers);
        Assert.InRange(rows.Count, 1, 999);
    }

    [Fact]
    public void A_text_has_no_sheets() => Assert.Empty(SheetGlance.Sheets(_folder.Write("a.csv", "a,b\n")));

    [Theory]
    [InlineData("a.csv", "")]
    [InlineData("a.xlsx", "no workbook")]
    [InlineData("a.xlsx", "PK\u0003\u0004")]
    [InlineData("a.pdf", "text")]
    public void Of_a_file_that_cannot_be_read_there_is_nothing_to_see(string name, string content)
    {
        var path = _folder.Write(name, content);
        Assert.Null(SheetGlance.At(path, new()));
        Assert.Empty(SheetGlance.Sheets(path));
    }

    [Fact]
    public void Nor_is_there_of_one_that_is_not_there() => Assert.Null(SheetGlance.At(_folder.Of("a.csv"), new()));
}
