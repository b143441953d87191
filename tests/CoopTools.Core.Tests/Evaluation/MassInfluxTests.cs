using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>REQ-6 around the days on which the finding of mass influx began and its first extension ended.</summary>
public sealed class MassInfluxTests
{
    private const string AllElse = "uses-mass-influx-powers=Yes agreement-mass-influx=Yes mass-influx-consent=Yes mass-influx-training=Yes";

    private const string Remark = "The answer recorded for 'mass-influx-in-force' is used, not the one that follows from the law's day.";

    [Theory]
    [InlineData("2024-01-01", Outcome.Conflict, "")]
    [InlineData("2025-01-22", Outcome.Conflict, "")]
    [InlineData("2025-01-23", Outcome.Consistent, "")]
    [InlineData("2025-01-24", Outcome.Consistent, "")]
    [InlineData("2025-09-16", Outcome.Consistent, "")]
    [InlineData("2025-09-17", Outcome.Consistent, "")]
    [InlineData("2025-09-18", Outcome.Undetermined, "mass-influx-in-force")]
    [InlineData("2026-11-24", Outcome.Undetermined, "mass-influx-in-force")]
    public void The_laws_day_says_whether_the_finding_is_in_force(string day, Outcome outcome, string missing)
    {
        var date = DayText.ReadIso(day)!.Value;
        foreach (var finding in new[] { Recorded.Finding("REQ-6", Recorded.In("TX", AllElse), date), Recorded.Finding("REQ-6", Recorded.In("TX", AllElse, date)) })
        {
            Assert.Equal((outcome, missing), (finding.Decision.Outcome, finding.Missing.ToString()));
            Assert.DoesNotContain(Remark, finding.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2025-01-22", "January 23, 2025")]
    [InlineData("2025-02-01", "The finding of January 23, 2025 covers that day")]
    [InlineData("2025-03-20", "The finding of January 23, 2025 covers that day")]
    [InlineData("2025-03-21", "as prolonged on March 21, 2025")]
    public void The_reason_says_what_follows_from_the_day(string day, string words) =>
        Assert.Contains(words, Recorded.Finding("REQ-6", Recorded.In("TX", AllElse), DayText.ReadIso(day)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-01-22", "Yes", Outcome.Consistent)]
    [InlineData("2025-02-01", "No", Outcome.Conflict)]
    [InlineData("2026-01-01", "Yes", Outcome.Consistent)]
    public void A_recorded_answer_wins_over_the_day_and_the_reason_says_so(string day, string answer, Outcome outcome)
    {
        var finding = Recorded.Finding("REQ-6", Recorded.In("TX", $"{AllElse} mass-influx-in-force={answer}"), DayText.ReadIso(day));
        Assert.Equal(outcome, finding.Decision.Outcome);
        Assert.EndsWith(Remark, finding.Reason, StringComparison.Ordinal);
        Assert.Equal(FactSource.Recorded, Assert.Single(finding.Used, f => f.Fact.Id == "mass-influx-in-force").Source);
    }

    [Fact]
    public void Where_the_powers_are_not_used_the_day_is_not_spoken_of()
    {
        var reasons = new[] { "2025-01-22", "2025-02-01", "2026-01-01" }.Select(day =>
            Recorded.Finding("REQ-6", Recorded.In("TX", "uses-mass-influx-powers=No mass-influx-in-force=Yes"), DayText.ReadIso(day)).Reason);
        Assert.DoesNotContain("law's day", Assert.Single(reasons.Distinct(StringComparer.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_laws_day_changes_no_other_rule()
    {
        var rules = Law.Pack.Federal.Rules.Where(r => r.Id != "REQ-6").ToArray();
        var record = Recorded.In("TX", "holds-past-release=Yes hold-basis=DetainerAlone");
        string On(int year) => string.Join('\n', new EvaluationRun(Law.Pack.Federal, rules, new DateOnly(year, 6, 1), Recorded.Today).Evaluate(record).Select(f => $"{f} {f.Force} {f.Reason}"));
        Assert.Equal(On(2026), On(2030));
    }
}
