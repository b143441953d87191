using CoopTools.Files.Writing;

namespace CoopTools.Files.Tests.Writing;

public sealed class TileScaleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0001, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.11, 2)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(0.51, 4)]
    [InlineData(1, 4)]
    public void A_share_has_its_step(double share, int step) => Assert.Equal(step, TileScale.StepOf(share));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.001, "<1%")]
    [InlineData(0.014, "1%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.996, ">99%")]
    [InlineData(1, "100%")]
    public void A_little_is_not_nothing_and_nearly_all_is_not_all(double share, string expected) => Assert.Equal(expected, TileScale.Text(share));

    [Fact]
    public void Steps_get_darker_and_their_ink_stands_out()
    {
        Assert.Equal(TileScale.Labels.Count, Palette.Steps.Count);
        var onWhite = Palette.Steps.Select(p => new Paint(0xFFFFFF, p.Fill).Contrast).ToArray();
        Assert.Equal(onWhite.Order(), onWhite);
        Assert.All(Palette.Steps.Append(Palette.NoData), p => Assert.True(p.Contrast >= 4.5, $"{p} {p.Contrast}"));
    }
}
