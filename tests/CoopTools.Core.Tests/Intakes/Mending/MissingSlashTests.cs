namespace CoopTools.Intakes.Mending;

public sealed class MissingSlashTests
{
    [Theory]
    [InlineData("7/72025", "2025-07-07")]
    [InlineData("05/082025", "2025-05-08")]
    [InlineData("0508/2025", "2025-05-08")]
    [InlineData("12/312024", "2024-12-31")]
    [InlineData("131/2025", "2025-01-31")]
    [InlineData("111/2025", null)]
    [InlineData("772025", null)]
    [InlineData("7-72025", null)]
    [InlineData("7/7/2025/", null)]
    [InlineData("", null)]
    [InlineData("soon", null)]
    public void One_slash_is_put_in_where_there_is_one_place_for_it(string text, string? day) => Assert.Equal(day, DayText.Iso(MissingSlash.Read(text)));
}
