namespace CoopTools.Files.Reading.Text;

public sealed class DelimiterCountsTests
{
    [Theory]
    [InlineData("a,b,c\n1,2\n3\n", true, new[] { 2, 1, 0 })]
    [InlineData("a,b\r\n\r\n1,2\r3,4", true, new[] { 1, 1, 1 })]
    [InlineData("\"a,b\",c\n\"d\ne,f\",g\n", true, new[] { 1, 1 })]
    [InlineData("\"a \"\"b, c\"\" d, e\",f\n", true, new[] { 1 })]
    [InlineData("5\" pipe, 6\" pipe\n", true, new[] { 1 })]
    [InlineData("a,b\n1,2,3", false, new[] { 1 })]
    [InlineData("a,b", false, new[] { 1 })]
    [InlineData("\n\n", true, new int[0])]
    public void Delimiters_are_counted_record_by_record_outside_quoted_fields(string text, bool isWhole, int[] counts) =>
        Assert.Equal(counts, DelimiterCounts.Of(text, ',', isWhole).ToArray());
}
