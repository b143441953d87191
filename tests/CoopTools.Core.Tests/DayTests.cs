namespace CoopTools;

public sealed class DayTests
{
    public static TheoryData<string> Cultures => InCulture.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_prints_ISO_under_every_culture(string culture) => InCulture.Run(culture, () =>
    {
        Day day = new(2025, 1, 23);
        Assert.Equal(["2025-01-23", "2025-01-23", "2025-01-23"], [$"{day}", day.Iso, string.Concat(day)]);
        Assert.Equal("January 23, 2025", day.ToString("MMMM d, yyyy", null));
    });

    [Fact]
    public void A_day_is_a_DateOnly_and_the_date_of_a_DateTime_and_back()
    {
        Day day = new DateTime(2025, 1, 23, 23, 59, 0, DateTimeKind.Local);
        Assert.Equal(new Day(2025, 1, 23), day);
        Assert.Equal(new DateOnly(2025, 1, 23), (DateOnly)day);
        Assert.Equal(new DateTime(2025, 1, 23, 0, 0, 0, DateTimeKind.Unspecified), (DateTime)day);
    }

    [Fact]
    public void Only_ISO_text_is_read()
    {
        Assert.Equal(new Day(2025, 1, 23), Day.Parse("2025-01-23"));
        Assert.Contains("2025-01-23", Assert.Throws<FormatException>(() => Day.Parse("1/2/2025")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_compare_with_days_and_dates_and_with_nothing_else()
    {
        Day day = new(2025, 1, 23);
        object[] earlier = [new Day(2025, 1, 22), new DateOnly(2025, 1, 22), new DateTime(2025, 1, 22, 23, 0, 0, DateTimeKind.Utc)];
        Assert.All(earlier, other => Assert.Equal(1, day.CompareTo(other)));
        Assert.Equal((0, 1, -1), (day.CompareTo((object)day), day.CompareTo(null), day.CompareTo(new Day(2026, 1, 1))));
        Assert.Throws<ArgumentException>(() => day.CompareTo("2025-01-22"));
    }

    [Fact]
    public void It_goes_on_by_days_and_becomes_a_time()
    {
        Assert.Equal("2025-03-01", new Day(2025, 2, 28).AddDays(1).ToString());
        Assert.Equal(new DateTime(2025, 2, 28), new Day(2025, 2, 28).ToDateTime());
    }
}
