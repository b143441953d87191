using CsCheck;

namespace CoopTools.Intakes.Mending;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("§ 287(g) agreement", "287gagreement")]
    [InlineData("Hold-Basis", "holdbasis")]
    [InlineData(" hold_basis ", "holdbasis")]
    [InlineData("—", "")]
    public void A_key_is_the_letters_and_digits_in_lower_case(string text, string key) => Assert.Equal(key, Spelling.Key(text));

    [Theory]
    [InlineData("Yes", "Yes", null)]
    [InlineData("  Yes ", "Yes", "spaces at the ends")]
    [InlineData("case\u00A0by  case", "case by case", "spaces within")]
    [InlineData("two\r\nlines", "two lines", "line breaks")]
    [InlineData("judge\u2019s", "judge's", "quotation marks")]
    [InlineData("\u201Cno\u201D", "\"no\"", "quotation marks")]
    [InlineData(" \u2018no\u02BC", "'no'", "spaces at the ends, quotation marks")]
    [InlineData("\ttwo \n \u201Clines\u201D", "two \"lines\"", "spaces at the ends, line breaks, spaces within, quotation marks")]
    public void Spaces_and_quotation_marks_are_mended_and_said(string text, string after, string? mended)
    {
        Assert.Equal(after, Spelling.Mend(text, out var what));
        Assert.Equal(mended, what);
    }

    [Fact]
    public void What_was_mended_needs_no_mending() => Gen.String[Gen.Char["ab \t\n\r\f\u2028\u00A0\u2018\u2019\u02BC\u201C\u201D'\""], 0, 12].Sample(text =>
    {
        var once = Spelling.Mend(text, out var first);
        Assert.Equal(once, Spelling.Mend(once, out var second));
        Assert.Null(second);
        Assert.Equal(first is null, once == text);
        Assert.NotEqual(string.Empty, first);
    });
}
