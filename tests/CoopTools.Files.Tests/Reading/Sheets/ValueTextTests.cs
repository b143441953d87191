using System.Globalization;
using CoopTools.Cells;
using CsCheck;

namespace CoopTools.Files.Reading.Sheets;

public sealed class ValueTextTests
{
    [Fact]
    public void Any_number_reads_back_as_itself() => Gen.Double.Where(double.IsFinite).Sample(value =>
        Assert.Equal(value, double.Parse(ValueText.Number(value).Text, NumberStyles.Float, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(9007199254740992, "9007199254740992")]
    [InlineData(12345678901234568, "12345678901234568")]
    [InlineData(1e17, "1E+17")]
    [InlineData(-0.5, "-0.5")]
    public void Whole_numbers_have_all_their_digits_up_to_seventeen(double value, string text) =>
        Assert.Equal(new Cell(text, CellKind.Number), ValueText.Number(value));

    [Fact]
    public void Texts_do_not_follow_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");

            Assert.Equal("1.5", ValueText.Number(1.5).Text);
            Assert.Equal("2025-01-23T09:30:00", ValueText.Date(new DateTime(2025, 1, 23, 9, 30, 0, DateTimeKind.Unspecified)).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_moment_is_rounded_to_the_second() =>
        Assert.Equal(new Cell("2025-01-24", CellKind.Date), ValueText.Date(new DateTime(2025, 1, 23, 23, 59, 59, 600, DateTimeKind.Unspecified)));

    [Theory]
    [InlineData(-1.5, "-36:00:00")]
    [InlineData(0.25, "6:00:00")]
    public void A_span_counts_its_hours(double days, string text) =>
        Assert.Equal(new Cell(text, CellKind.Text), ValueText.Duration(TimeSpan.FromDays(days)));
}
