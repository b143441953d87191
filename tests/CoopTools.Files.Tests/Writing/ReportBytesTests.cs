namespace CoopTools.Files.Tests.Writing;

public sealed class ReportBytesTests
{
    public static TheoryData<string> Formats => [.. Reports.Writers.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_matrix_gives_the_same_bytes(string format) =>
        Assert.Equal(Reports.Bytes(format, Sample.Large(60)), Reports.Bytes(format, Sample.Large(60)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_gives_them_in_every_culture(string format)
    {
        var expected = Reports.Bytes(format, Sample.Large(60));
        Assert.All(["de-DE", "ar-SA", "tr-TR", "th-TH"], culture => Assert.Equal(expected, Cultures.In(culture, () => Reports.Bytes(format, Sample.Large(60)))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_is_UTF_8_without_a_mark_with_line_feeds_alone_and_one_at_the_end(string format)
    {
        var bytes = Reports.Bytes(format, Reports.HostileMatrix);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.NotEqual((byte)'\n', bytes[^2]);
        Assert.NotEmpty(Reports.Text(format, Reports.HostileMatrix));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_stream_that_was_given_stays_open(string format)
    {
        using var stream = new MemoryStream();
        Reports.Writers[format](Sample.Empty(), stream);
        Assert.True(stream.CanWrite);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public void Of_a_part_it_says_of_how_much(string format)
    {
        var text = Reports.Text(format, Sample.Small(f => f.Decision.Outcome == Law.Outcome.Conflict));
        Assert.Contains("of 54 findings, on 2 of 3 jurisdictions evaluated", text, StringComparison.Ordinal);
        Assert.Contains("not exported", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 54 findings, on", Reports.Text(format, Sample.Small()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_title_is_the_one_that_was_given_else_the_products_own(string format)
    {
        Assert.Contains("Policy matrix", Reports.Text(format, Sample.Small()), StringComparison.Ordinal);
        var named = Reports.Text(format, Sample.Arranged(Sample.Small(), new() { Title = "Survey of 2026", Subtitle = "Second draft" }));
        Assert.Contains("Survey of 2026", named, StringComparison.Ordinal);
        Assert.Contains("Second draft", named, StringComparison.Ordinal);
        Assert.DoesNotContain("Policy matrix", named, StringComparison.Ordinal);
    }
}
