namespace CoopTools.Session.Tests;

/// <summary>Standing through time: stretches of days, what came since a day, and the day from which the pack describes the law.</summary>
public sealed class LawsDayTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_timeline_shows_when_the_standing_turned_and_by_what()
    {
        var stretches = _session.Run("Get-CoopRule RES-1 -State NJ -Timeline").Succeeded();
        Assert.All(stretches.Output, o => Assert.Equal("CoopTools.Explanations.StandingStretch", o.BaseObject.GetType().FullName));
        var ocean = Assert.Single(stretches.Output, o => $"{o.Properties["Events"].Value}".Contains("Ocean Cnty.", StringComparison.Ordinal));
        Assert.Equal("2021-08-09", $"{ocean.Properties["From"].Value}");
        Assert.StartsWith("2021-08-09: Ocean Cnty.", $"{ocean.Properties["Events"].Value}", StringComparison.Ordinal);
        Assert.EndsWith("(3d Cir. 2021) (against) decided", $"{ocean.Properties["Events"].Value}", StringComparison.Ordinal);
        var turn = stretches.Output.ToList().IndexOf(ocean);
        Assert.Equal(["Binding", "Contested"], stretches.Values("Standing").Skip(turn - 1).Take(2));
    }

    [Fact]
    public void The_stretches_of_a_timeline_follow_each_other_without_a_gap()
    {
        var stretches = _session.Run("Get-CoopRule REQ-6 -State TX -Timeline").Succeeded().Output;
        DateOnly? Day(int i, string end) => DayOf(stretches[i], end);
        Assert.Equal((null, null), (Day(0, "From"), Day(stretches.Count - 1, "To")));
        Assert.All(Enumerable.Range(1, stretches.Count - 1), i => Assert.Equal(Day(i - 1, "To")!.Value.AddDays(1), Day(i, "From")));
    }

    [Fact]
    public void Where_a_rule_does_not_reach_the_timeline_is_one_stretch_that_says_why()
    {
        var stretch = _session.Run("Get-CoopRule DET-1 -State AS -Timeline").Succeeded();
        Assert.StartsWith("American Samoa stands outside", Assert.Single(stretch.Values("Summary")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-CoopRule RES-1 -Timeline", "TimelineWithoutState", "-State")]
    [InlineData("Get-CoopRule RES-1 -State NJ -Timeline -AsOf 2025-01-23", "TimelineWithAsOf", "-AsOf")]
    public void A_timeline_needs_a_state_and_takes_no_day(string script, string id, string named) =>
        Assert.Contains(named, _session.Caught(script, id).Exception.Message, StringComparison.Ordinal);

    [Fact]
    public void Since_lists_what_came_or_ended_from_that_day_on_in_the_order_of_those_days()
    {
        var since = _session.Run("Get-CoopCitation -Since 2020-01-01 -AsOf 2025-06-01").Succeeded();
        var (from, until) = (new DateOnly(2020, 1, 1), new DateOnly(2025, 6, 1));
        bool Lies(DateOnly? day) => from <= day && day <= until;
        DateOnly?[] Days(System.Management.Automation.PSObject o) => [DayOf(o, "From"), DayOf(o, "To")];
        var turns = since.Output.Select(o => Days(o).First(Lies)).ToArray();
        Assert.Equal(turns.Order(), turns);
        Assert.Contains("ocean-county-v-attorney-general", since.Values("Id"));
        var all = _session.Run("Get-CoopCitation").Succeeded();
        Assert.Equal(all.Output.Where(o => Days(o).Any(Lies)).Select(o => $"{o.Properties["Id"].Value}").Order(StringComparer.Ordinal), since.Values("Id").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_early_day_is_warned_of_once_a_run_and_its_findings_are_stale()
    {
        const string Records = "'A', 'B' | ForEach-Object { [pscustomobject]@{ Jurisdiction = $_; State = 'TX'; RecordDate = '1990-01-01'; 'holds-past-release' = 'Yes' } }";
        var findings = _session.Run($"{Records} | Test-CoopPolicy -Rule DET-*").Succeeded();
        var warning = Assert.Single(findings.Warnings);
        Assert.StartsWith("The pack describes the law from 1996-09-30 on", warning, StringComparison.Ordinal);
        Assert.Equal(2 * 5, findings.Output.Count);
        Assert.Contains("True", findings.Values("Stale"));
        Assert.All(
            findings.Values("StaleBecause").Zip(findings.Values("Outcome")).Where(f => f.Second != "NotApplicable"),
            f => Assert.StartsWith("The law's day lies before 1996-09-30", f.First, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Test-CoopPolicy -Jurisdiction A -State TX -AsOf 1996-09-29", 1)]
    [InlineData("Test-CoopPolicy -Jurisdiction A -State TX -AsOf 1996-09-30", 0)]
    [InlineData("Get-CoopRule -State TX, CA -AsOf 1996-09-29", 1)]
    [InlineData("Get-CoopRule -State TX, CA -AsOf 1996-09-30", 0)]
    public void The_first_day_that_the_pack_describes_is_not_early(string script, int warnings) =>
        Assert.Equal(warnings, _session.Run(script).Succeeded().Warnings.Count);

    [Fact]
    public void Standing_follows_the_day_of_the_law_and_what_came_later_is_listed_as_later()
    {
        const string Finding = "Test-CoopPolicy -Jurisdiction A -State NJ -Rule RES-1 -AsOf {0} -Fact @{{ 'restricts-sharing-status' = 'Yes' }}";
        SessionResult On(string day) => _session.Run(string.Format(null, Finding, day)).Succeeded();
        var (before, after) = (On("2021-08-08"), On("2021-08-09"));
        Assert.Equal(("Binding", "Contested"), (before.Values("Standing")[0], after.Values("Standing")[0]));
        Assert.Contains("ocean-county-v-attorney-general", before.Values("Later")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("ocean-county-v-attorney-general", before.Values("Authorities")[0], StringComparison.Ordinal);
        Assert.Contains("ocean-county-v-attorney-general", after.Values("Authorities")[0], StringComparison.Ordinal);
    }

    private static DateOnly? DayOf(System.Management.Automation.PSObject item, string property) =>
        item.Properties[property].Value is { } day ? DateOnly.ParseExact($"{day}", "yyyy-MM-dd", null) : null;
}
