using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;

namespace CoopTools.Files.Tests.Writing.Colours;

public sealed class PaletteTests
{
    private const double Least = 4.5;

    private static readonly Paint[] Named =
        [Palette.Plain, Palette.Header, Palette.Band, Palette.Heading, Palette.Faint, Palette.Absent, Palette.Link, Palette.HeaderLink, Palette.Notice, Palette.NoData, .. Palette.Questions, .. Palette.Steps];

    [Fact]
    public void Ink_stands_out_from_every_fill()
    {
        Assert.All(Named, p => Assert.True(p.Contrast >= Least, $"{p}"));
        Assert.All(Verdict.All, v => Assert.True(Palette.Of(v).Contrast >= Least, $"{v} {Palette.Of(v)}"));
    }

    [Fact]
    public void Every_verdict_has_a_fill_and_a_sign_of_its_own()
    {
        Assert.Equal(Verdict.All.Count, Verdict.All.Select(v => Palette.Of(v).Fill).Distinct().Count());
        Assert.Equal(Verdict.All.Count, Verdict.All.Select(v => v.Symbol).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_step_of_the_maps_has_a_fill_darker_than_the_one_below_it()
    {
        Assert.Equal(ShareScale.Labels.Count, Palette.Steps.Count);
        var onWhite = Palette.Steps.Select(p => new Paint(0xFFFFFF, p.Fill).Contrast).ToArray();
        Assert.Equal(onWhite.Distinct().Order(), onWhite);
    }

    [Theory]
    [InlineData(0x000000, 0xFFFFFF, 21.0)]
    [InlineData(0xFFFFFF, 0xFFFFFF, 1.0)]
    [InlineData(0xFFFFFF, 0x767676, 4.54)]
    public void Contrast_is_that_of_WCAG(int fill, int ink, double expected) => Assert.Equal(expected, new Paint(fill, ink).Contrast, 2);
}
