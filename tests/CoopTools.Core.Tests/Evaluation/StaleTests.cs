namespace CoopTools.Evaluation;

/// <summary>A finding is stale where review of an authority that it rests on is due, what fixes an answer has ended, or the pack does not describe the law of that day.</summary>
public sealed class StaleTests
{
    private const string AllElse = "uses-mass-influx-powers=Yes agreement-mass-influx=Yes mass-influx-consent=Yes mass-influx-training=Yes";

    [Theory]
    [InlineData("2025-01-21", false)]
    [InlineData("2025-01-22", false)]
    [InlineData("2025-01-23", false)]
    [InlineData("2025-01-24", false)]
    [InlineData("2025-09-16", false)]
    [InlineData("2025-09-17", false)]
    [InlineData("2025-09-18", true)]
    [InlineData("2025-09-19", true)]
    [InlineData("2026-11-24", true)]
    public void Powers_in_a_mass_influx_rest_on_the_dated_authorities_alone(string day, bool stale) =>
        Assert.Equal(stale, Recorded.Finding("REQ-6", Recorded.In("TX", AllElse), DayText.ReadIso(day)).Stale);

    [Theory]
    [InlineData("Yes")]
    [InlineData("No")]
    public void A_recorded_answer_on_the_mass_influx_does_not_rest_on_them(string answer) =>
        Assert.False(Recorded.Finding("REQ-6", Recorded.In("TX", $"{AllElse} mass-influx-in-force={answer}"), new DateOnly(2026, 1, 1)).Stale);

    [Theory]
    [InlineData("agreement-mass-influx=No", false)]
    [InlineData("mass-influx-training=No", false)]
    [InlineData("mass-influx-training=Yes", true)]
    public void What_is_settled_whatever_became_of_the_mass_influx_does_not_rest_on_them(string answer, bool stale)
    {
        var finding = Recorded.Finding("REQ-6", Recorded.In("TX", $"uses-mass-influx-powers=Yes mass-influx-consent=Yes {answer}"), new DateOnly(2026, 1, 1));
        Assert.Equal(stale, finding.Missing.Contains("mass-influx-in-force"));
        Assert.Equal(stale, finding.Stale);
    }

    [Fact]
    public void What_does_not_apply_is_never_stale()
    {
        Assert.False(Recorded.Finding("REQ-6", Recorded.In("TX", "uses-mass-influx-powers=No"), new DateOnly(2026, 1, 1)).Stale);
        var early = new EvaluationRun(Law.Pack.Federal, Law.Pack.Federal.Rules.ToArray(), new DateOnly(1980, 1, 1), Recorded.Today);
        var inSamoa = early.Evaluate(Recorded.In("AS", AllElse));
        Assert.All(inSamoa, f => Assert.False(f.Stale));
        Assert.Contains(early.Evaluate(Recorded.In("OR", AllElse)), f => f.Stale);
    }

    // What came later gives no standing, so nothing rests on it.
    [Theory]
    [InlineData("DET-1", "NJ", "2014-03-03")]
    [InlineData("REQ-1", "TX", "2012-06-24")]
    [InlineData("RES-1", "NJ", "2021-08-08")]
    public void A_finding_does_not_rest_on_what_came_later(string rule, string state, string day) =>
        Assert.False(Recorded.Finding(rule, Recorded.In(state), DayText.ReadIso(day)).Stale);

    [Theory]
    [InlineData("1990-01-01", true)]
    [InlineData("1996-09-29", true)]
    [InlineData("1996-09-30", false)]
    public void A_day_before_the_law_that_the_pack_describes_is_stale_and_the_reason_names_the_first_day(string day, bool stale)
    {
        var finding = Recorded.Finding("RES-1", Recorded.In("AZ", "restricts-sharing-status=Yes"), DayText.ReadIso(day));
        Assert.Equal((stale, stale), (finding.Stale, finding.StaleBecause?.Contains("1996-09-30", StringComparison.Ordinal) ?? false));
    }
}
