namespace CoopTools.Files.Reading.Text;

public sealed class DelimiterGuessTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\n1;2\n", ';')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a|b\n1|2\n", '|')]
    [InlineData("1;2;3", ';')]
    public void The_delimiter_of_all_records_is_found(string text, char delimiter) => Assert.Equal(delimiter, Of(text));

    [Theory]
    [InlineData("Name;Notes\nAlder;a, b, c\nBirch;a, b\nCedar;a, b, c\n", ';')]
    [InlineData("Name;Share;Rate\nAlder;1,5;2,5\nBirch;1,0;3,5\n", ';')]
    [InlineData("Name,Notes\n\"Alder; the \"\"old\"\" one; here\",x\n\"Birch; b; c\",y\n", ',')]
    [InlineData("Name,Notes\n\"a;b\nc;d\ne;f\",x\n", ',')]
    public void Delimiters_that_are_part_of_the_text_do_not_mislead(string text, char delimiter) => Assert.Equal(delimiter, Of(text));

    [Fact]
    public void A_title_line_without_delimiters_does_not_mislead() => Assert.Equal(',', Of("Agencies\n\na,b\n1,2\n3,4\n"));

    [Theory]
    [InlineData("Name\nAlder\nBirch, the younger\nCedar\n")]
    [InlineData("=1+1\n=HYPERLINK(\"x\",\"y\")\n+1\n")]
    [InlineData("")]
    public void One_column_has_no_delimiter(string text) => Assert.Equal(DelimiterGuess.None, Of(text));

    [Fact]
    public void A_record_that_the_sample_cuts_off_does_not_count() =>
        Assert.Equal(',', DelimiterGuess.Of("a,b;\n1,2;\n3;;;;;;;", isWhole: false));

    [Fact]
    public void A_delimiter_that_is_given_overrules()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", "a,b;c,d\n1,2;3,4\n");

        Assert.Equal(["a,b", "c,d"], Reads.All(path, new() { Delimiter = ';' }).Headers);
    }

    private static char Of(string text) => DelimiterGuess.Of(text, isWhole: true);
}
