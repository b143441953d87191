namespace CoopTools.Comparison;

public sealed class ShareScaleTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.0001, "above 0 to 10%")]
    [InlineData(0.1, "above 0 to 10%")]
    [InlineData(0.11, "above 10 to 25%")]
    [InlineData(0.25, "above 10 to 25%")]
    [InlineData(0.5, "above 25 to 50%")]
    [InlineData(0.51, "above 50%")]
    [InlineData(1, "above 50%")]
    public void A_share_has_its_step(double share, string label) => Assert.Equal(label, ShareScale.Labels[ShareScale.StepOf(share)]);

    [Fact]
    public void A_bound_that_is_met_by_whole_numbers_belongs_to_the_step_below_it() => Assert.All(Enumerable.Range(1, 400), n =>
    {
        Assert.Equal(1, ShareScale.StepOf((double)n / (10 * n)));
        Assert.Equal(2, ShareScale.StepOf((double)n / (4 * n)));
        Assert.Equal(3, ShareScale.StepOf((double)n / (2 * n)));
    });

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void What_is_no_share_has_none(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => ShareScale.StepOf(share));
}
