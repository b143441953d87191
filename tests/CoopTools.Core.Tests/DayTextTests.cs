using CsCheck;

namespace CoopTools;

public sealed class DayTextTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    public static TheoryData<string> Cultures => InCulture.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_is_read_and_printed_alike_under_every_culture(string culture) => InCulture.Run(culture, () =>
    {
        var day = new DateOnly(2025, 1, 23);
        string[] spellings = ["2025-01-23", "1/23/2025", "01/23/2025", "2025/1/23", "January 23, 2025", "Jan 23, 2025", "23 Jan 2025"];
        Assert.All(spellings, text => Assert.Equal(day, DayText.Read(text)));
        Assert.Equal("2025-01-23", DayText.Iso(day));
        Assert.Equal(day, DayText.ReadIso("2025-01-23"));
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_day_printed_is_read_again_under_every_culture(string culture) => InCulture.Run(culture, () =>
        Days.Sample(day => DayText.ReadIso(DayText.Iso(day)!) == day && DayText.Read(DayText.Iso(day)!) == day, threads: 1));

    [Theory]
    [InlineData("")]
    [InlineData("23.01.2025")]
    [InlineData("23/01/2025")]
    [InlineData("1/23/25")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-01")]
    [InlineData("Januar 23, 2025")]
    [InlineData("45680")]
    [InlineData("2025-01-23T00:00:00")]
    public void Nothing_is_guessed_from_another_form(string text) => Assert.Null(DayText.Read(text));

    [Theory]
    [InlineData("1/23/2025")]
    [InlineData("2025-1-23")]
    [InlineData(" 2025-01-23")]
    public void The_strict_form_is_ISO_alone(string text) => Assert.Null(DayText.ReadIso(text));

    [Fact]
    public void No_day_has_no_text() => Assert.Null(DayText.Iso(null));
}
