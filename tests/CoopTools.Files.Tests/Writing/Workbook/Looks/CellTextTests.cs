using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Tests.Writing.Workbook.Looks;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("😀 stays", "😀 stays")]
    [InlineData("", "")]
    public void Text_is_made_fit(string text, string expected) => Assert.Equal(expected, CellText.Fit(text));

    // Not as inline data: an attribute cannot hold half a pair.
    [Fact]
    public void What_is_no_character_is_replaced()
    {
        Assert.Equal("a\uFFFDb", CellText.Fit("a\uD800b"));
        Assert.Equal("a\uFFFDb", CellText.Fit("a\uFFFFb"));
    }

    [Fact]
    public void Text_that_no_cell_holds_is_cut_and_says_so()
    {
        var fit = CellText.Fit(new string('x', 40_000));
        Assert.Equal(CellText.Longest, fit.Length);
        Assert.EndsWith("[cut: a cell holds 32,767 characters]", fit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_of_surrogates_that_the_cut_parts_leaves_no_half()
    {
        var fit = CellText.Fit(string.Concat(Enumerable.Repeat("😀", 20_000)));
        Assert.All(fit.EnumerateRunes(), r => Assert.True(r.IsBmp || r.Value > 0xFFFF));
        Assert.DoesNotContain(fit.Zip(fit.Skip(1)), p => char.IsHighSurrogate(p.First) && !char.IsLowSurrogate(p.Second));
    }
}
