using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Tests.Writing.Workbook.Tables;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("Matrix", 0, "Matrix")]
    [InlineData("Matrix", 1, "Matrix 2")]
    [InlineData("A name of thirty-one characters", 0, "A name of thirty-one characters")]
    [InlineData("A name of thirty-one characters", 10, "A name of thirty-one charact 11")]
    public void A_number_is_added_within_31_characters(string name, int index, string expected) => Assert.Equal(expected, SheetNames.Numbered(name, index));

    [Fact]
    public void Headers_are_one_line_that_differ()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Assert.Equal("Example County", SheetNames.Header("Example County", taken));
        Assert.Equal("Example county (2)", SheetNames.Header("Example county", taken));
        Assert.Equal("Example County (3)", SheetNames.Header("Example\nCounty", taken));
        Assert.Equal("a b", SheetNames.Header("a\u0001b", taken));
    }

    [Fact]
    public void A_header_is_no_longer_than_Excel_takes_and_stays_unique()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var headers = Enumerable.Range(0, 12).Select(_ => SheetNames.Header(new string('x', 300), taken)).ToArray();
        Assert.Equal(12, headers.Distinct().Count());
        Assert.All(headers, h => Assert.Equal(255, h.Length));
    }
}
