namespace CoopTools.Files.Reading;

public sealed class HeaderSearchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_row_that_is_not_blank_holds_the_headers()
    {
        var read = Reads.All(_folder.Write("a.csv", "\n , \nJurisdiction,State\nAlder,TX\n"));

        Assert.Equal(["Jurisdiction", "State"], read.Headers);
        Assert.Equal((3, 4), (read.HeaderRow, read.Rows.Single().Number));
    }

    [Fact]
    public void Another_row_can_be_named()
    {
        var read = Reads.All(_folder.Write("a.csv", "Agencies, as of July\n\nJurisdiction,State\nAlder,TX\n"), new() { HeaderRow = 3 });

        Assert.Equal(["Jurisdiction", "State"], read.Headers);
        Assert.Equal([4], read.Rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(9)]
    public void A_blank_or_absent_row_cannot_hold_the_headers(int row)
    {
        var refusal = Reads.Refused(_folder.Write("a.csv", "a,b\n\n1,2\n"), new() { HeaderRow = row });

        Assert.Equal("NoHeaderRow", refusal.Code);
        Assert.StartsWith($"'a.csv': row {row}, which -HeaderRow names", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" , ,\n")]
    public void A_file_in_which_nothing_stands_is_refused(string text) =>
        Assert.Equal("EmptySheet", Reads.Refused(_folder.Write("a.csv", text)).Code);

    [Fact]
    public void Headers_without_rows_are_no_error() => Assert.Empty(Reads.All(_folder.Write("a.csv", "a,b")).Rows);

    [Fact]
    public void Headers_stand_as_they_are_and_blank_ones_are_empty() =>
        Assert.Equal([" a", "", "c "], Reads.All(_folder.Write("a.csv", " a,  ,c ,\n1,2,3,4\n")).Headers);

    [Fact]
    public void The_rows_can_be_read_once()
    {
        using var sheet = SheetFile.Open(_folder.Write("a.csv", "a,b\n1,2\n"), new());
        Assert.Single(sheet.Rows);

        Assert.Throws<InvalidOperationException>(() => sheet.Rows);
    }
}
