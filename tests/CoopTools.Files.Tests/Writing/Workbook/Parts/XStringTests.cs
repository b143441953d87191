using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Tests.Writing.Workbook.Parts;

public sealed class XStringTests
{
    [Theory]
    [InlineData("plain\ttext\nof two lines", "plain\ttext\nof two lines")]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("a\u000Bb", "a_x000B_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x41_", "_x41_")]
    [InlineData("snake_case", "snake_case")]
    public void What_XML_cannot_hold_is_escaped(string text, string expected) => Assert.Equal(expected, XString.Escape(text));

    // ClosedXML resolves _x005F_x0041_ twice, so that text is not read back here.
    [Theory]
    [InlineData("  two spaces, then a\ttab  ")]
    [InlineData("<x:c/> & ]]>")]
    public void A_reader_gets_the_text_back(string text)
    {
        using var book = Sample.Open(Sample.Of([["Example County", "TX", "", "", "", "", "", "", "", "", "", text]]));
        Assert.Equal($"Population: {text}", book.TableOf("Answers").At(1, "Other columns").GetString());
    }
}
