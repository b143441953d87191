using CoopTools.Cells;
using CoopTools.Files.Writing.Workbook.Notes;

namespace CoopTools.Files.Tests.Writing.Workbook.Notes;

public sealed class NoteBoxTests
{
    private static readonly NoteBox Box = new(Enumerable.Repeat(16.0, 24).ToArray());

    [Fact]
    public void It_stands_right_of_its_cell()
    {
        var anchor = Anchor(new(10, 5), 100);
        Assert.Equal((6, 8), (anchor[0], anchor[2]));
        Assert.True(anchor[4] > anchor[0] && anchor[6] > anchor[2]);
    }

    [Fact]
    public void A_longer_text_has_a_taller_box()
    {
        var bottoms = new[] { 50, 300, 900 }.Select(length => Anchor(new(10, 5), length)[6]).ToArray();
        Assert.Equal(bottoms.Order().Distinct(), bottoms);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1_048_576, 16_383)]
    public void At_an_edge_it_stays_on_the_sheet(int row, int column)
    {
        var anchor = Anchor(new(row, column), 900);
        Assert.InRange(anchor[0], 0, 16_383);
        Assert.InRange(anchor[4], anchor[0], 16_383);
        Assert.InRange(anchor[2], 0, 1_048_575);
        Assert.InRange(anchor[6], anchor[2], 1_048_575);
    }

    private static int[] Anchor(CellAddress at, int length) =>
        Box.Anchor(new(at, "Heading", string.Concat(Enumerable.Repeat("word ", length / 5)))).Split(',').Select(int.Parse).ToArray();
}
