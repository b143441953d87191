namespace CoopTools.Cells;

public sealed class CellRangeTests
{
    [Theory]
    [InlineData("B1:C1", "B1:C1")]
    [InlineData("a2:ab12", "A2:AB12")]
    [InlineData("B1", null)]
    [InlineData(":C1", null)]
    [InlineData("B1:", null)]
    [InlineData("B:C", null)]
    [InlineData("", null)]
    public void A_range_is_read_as_it_is_printed(string text, string? range) => Assert.Equal(range, CellRange.Read(text)?.ToString());

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void It_touches_the_rows_from_its_first_to_its_last(int row, bool touches) => Assert.Equal(touches, CellRange.Read("B2:C4")!.Value.Touches(row));
}
