using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Tests.Writing.Workbook.Pages;

public sealed class ColumnPagesTests
{
    [Fact]
    public void A_group_that_fits_is_kept_together()
    {
        using var book = new XLWorkbook();
        var sheet = Sheet(book, 3, 12);
        ColumnPages.Break(sheet, (1, 2), 2, [3, 4, 3]);
        Assert.Equal([5, 9], sheet.PageSetup.ColumnBreaks);
        Assert.InRange(sheet.PageSetup.Scale, 62, 100);
        Assert.Equal((1, 2, 1, 2), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop, sheet.PageSetup.FirstColumnToRepeatAtLeft, sheet.PageSetup.LastColumnToRepeatAtLeft));
    }

    [Fact]
    public void A_group_that_is_wider_than_a_page_is_parted_and_stays_readable()
    {
        using var book = new XLWorkbook();
        var sheet = Sheet(book, 3, 43);
        ColumnPages.Break(sheet, (1, 1), 3, [40, 0]);
        Assert.True(sheet.PageSetup.ColumnBreaks.Count >= 3);
        Assert.True(sheet.PageSetup.Scale >= 62);
    }

    [Theory]
    [InlineData(7, new[] { 7 })]
    [InlineData(8, new[] { 7 })]
    [InlineData(13, new[] { 8, 12 })]
    public void The_parts_of_a_wide_group_are_even(int columns, int[] breaks)
    {
        using var book = new XLWorkbook();
        var sheet = Sheet(book, 3, 3 + columns);
        ColumnPages.Break(sheet, (1, 1), 3, [columns], smallest: 0.9);
        Assert.Equal(breaks, sheet.PageSetup.ColumnBreaks);
    }

    private static IXLWorksheet Sheet(XLWorkbook book, int keys, int columns)
    {
        var sheet = book.AddWorksheet("S");
        for (var i = 1; i <= columns; i++)
            sheet.Column(i).Width = i <= keys ? 10 : 16;
        return sheet;
    }
}
