using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Tests.Writing.Workbook.Looks;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("one", 10, 1)]
    [InlineData("one\ntwo\n\nfour", 10, 4)]
    [InlineData("Law enforcement agency", 15, 2)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 10, 4)]
    [InlineData("県県県県県県県県県県", 10, 2)]
    public void Lines_are_reckoned(string text, double width, int lines) => Assert.Equal(lines, TextMeasure.Lines(text, width, BookLooks.Text));

    [Fact]
    public void Bold_and_large_letters_take_more_room()
    {
        const string Text = "Sample County Sheriff's Office and";
        Assert.Equal(1, TextMeasure.Lines(Text, 31, BookLooks.Text));
        Assert.Equal(2, TextMeasure.Lines(Text, 31, BookLooks.Strong));
        Assert.True(TextMeasure.Lines(Text, 31, BookLooks.Text with { Size = 20 }) > 1);
    }

    [Fact]
    public void What_is_not_to_be_wrapped_takes_a_line() => Assert.Equal(1, TextMeasure.Lines(new string('x', 500), 5, BookLooks.Title));

    [Fact]
    public void No_row_is_taller_than_Excel_allows()
    {
        Assert.Equal(TextMeasure.TallestRow, TextMeasure.Height(1000));
        Assert.True(TextMeasure.Height(2) < 2 * TextMeasure.Height(1));
    }
}
