namespace CoopTools.Files.Reading.Text;

public sealed class TextRowsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_will_do(string end)
    {
        var read = Read($"a,b{end}1,2{end}{end}3,4");

        Assert.Equal([2, 4], read.Rows.Select(r => r.Number));
        Assert.Equal("4", read.Text(4, 1));
    }

    [Fact]
    public void Quoted_fields_may_hold_delimiters_line_ends_and_doubled_quotation_marks()
    {
        var read = Read("a,b\n\"x,\r\ny \"\"z\"\"\",2\n3,4\n");

        Assert.Equal("x,\r\ny \"z\"", read.Text(2, 0));
        Assert.Equal("4", read.Text(3, 1));
    }

    [Fact]
    public void Rows_may_be_shorter_or_longer_than_the_headers()
    {
        var read = Read("a,b,c\n1\n1,2,3,,5\n");

        Assert.Equal(["1"], read.TextsOf(0));
        Assert.Equal(["1", "2", "3", "", "5"], read.TextsOf(1));
    }

    [Fact]
    public void A_quotation_mark_inside_a_field_is_part_of_the_text() => Assert.Equal("5\" pipe", Read("a,b\n5\" pipe,2\n").Text(2, 0));

    [Fact]
    public void Leading_zeros_and_formulas_stay_as_they_stand()
    {
        var read = Read("a,b\n01001,=1+1\n");

        Assert.Equal(["01001", "=1+1"], read.TextsOf(0));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,\"I forgot,4\n5,6\n", "row 3")]
    [InlineData("a,b\n1,\"I forgot,3\n2,\"so did I\",4\n", "row 2")]
    public void A_quotation_mark_that_is_not_closed_is_refused_with_its_row(string text, string row)
    {
        var refusal = Reads.Refused(_folder.Write("a.csv", text));

        Assert.Equal("BrokenQuotes", refusal.Code);
        Assert.StartsWith($"'a.csv', {row}: a field", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclosed_quotation_mark_does_not_swallow_a_large_file()
    {
        var refusal = Reads.Refused(_folder.Write("a.csv", "a,b\n1,2\n3,\"" + new string('x', 5_000_000)));

        Assert.Equal("BrokenQuotes", refusal.Code);
        Assert.Contains("row 3: a field is longer than 1,000,000 characters", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_files_of_other_extensions_are_read_the_same_way()
    {
        Assert.Equal("2", Reads.All(_folder.Write("a.tsv", "a\tb\n1\t2\n")).Text(2, 1));
        Assert.Equal("2", Reads.All(_folder.Write("A.TXT", "a|b\n1|2\n")).Text(2, 1));
    }

    private Reads Read(string text) => Reads.All(_folder.Write("a.csv", text));
}
