namespace CoopTools.Evaluation;

/// <summary>A finding is stale where an authority that it rests on had to be looked at again, or had no force, on the law's day.</summary>
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

    // DET-2 stands by Morales (2015), DET-1 by Galarza (2014), RES-6 by California and Steinle (both 2019).
    [Theory]
    [InlineData("DET-2", "MA", 2014, true)]
    [InlineData("DET-2", "MA", 2015, false)]
    [InlineData("DET-2", "MA", 2016, false)]
    [InlineData("DET-1", "NJ", 2013, true)]
    [InlineData("DET-1", "NJ", 2014, false)]
    [InlineData("RES-6", "CA", 2018, true)]
    [InlineData("RES-6", "CA", 2019, false)]
    [InlineData("REQ-1", "TX", 2011, true)]
    [InlineData("REQ-1", "TX", 2012, false)]
    public void A_case_cannot_carry_a_finding_before_the_year_of_its_decision(string rule, string state, int year, bool stale)
    {
        Assert.Equal(stale, Recorded.Finding(rule, Recorded.In(state), new DateOnly(year, 1, 1)).Stale);
        Assert.Equal(stale, Recorded.Finding(rule, Recorded.In(state), new DateOnly(year, 12, 31)).Stale);
    }

    // In New Jersey Ocean County (2021) contests RES-1; in Texas the statute carries it, whatever the year of the cases beside it.
    [Theory]
    [InlineData("NJ", 2020, true)]
    [InlineData("NJ", 2021, false)]
    [InlineData("TX", 1998, false)]
    public void Only_the_authorities_that_give_the_standing_there_count(string state, int year, bool stale) =>
        Assert.Equal(stale, Recorded.Finding("RES-1", Recorded.In(state, "restricts-sharing-status=Yes"), new DateOnly(year, 6, 1)).Stale);

    // The source alone has § 1373(a) for the rule and nothing against it.
    [Fact]
    public void Leaving_the_supplement_out_leaves_its_dates_out() => Assert.False(
        Recorded.Finding("RES-1", Recorded.In("NJ", "restricts-sharing-status=Yes"), new DateOnly(2020, 6, 1), sourceOnly: true).Stale);
}
