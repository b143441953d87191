using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Tests.Writing.Workbook.Pages;

public sealed class PageBreaksTests
{
    // Wide enough to be scaled to about a half: a page then holds some 1,000 points.
    private const int Pixels = 1800;

    [Fact]
    public void What_fits_is_not_parted() => Assert.Empty(Of([20, 20]).Ends());

    [Fact]
    public void A_block_that_does_not_fit_begins_a_page() => Assert.Equal([30], Of([30, 30]).Ends());

    [Fact]
    public void A_block_longer_than_a_page_begins_where_it_stands() => Assert.Empty(Of([20, 200]).Ends());

    [Fact]
    public void It_does_not_begin_at_the_foot_of_one() => Assert.Equal([45], Of([45, 200]).Ends());

    [Fact]
    public void After_it_the_rest_of_its_last_page_is_used()
    {
        var pages = Of([20, 60, 10]);
        Assert.Empty(pages.Ends());
    }

    [Theory]
    [InlineData(700, 100)]
    [InlineData(1800, 50)]
    public void The_scale_fits_the_width(int pixels, int expected) => Assert.Equal(expected, new PageBreaks(pixels).Scale);

    // Each number is a block of so many rows of 20 points.
    private static PageBreaks Of(int[] blocks)
    {
        var pages = new PageBreaks(Pixels);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
                pages.Begin();
            for (var row = 0; row < blocks[i]; row++)
                pages.Add(20);
        }

        return pages;
    }
}
