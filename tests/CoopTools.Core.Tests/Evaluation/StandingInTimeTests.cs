using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>Standing follows the law's day: what was not there yet gives none.</summary>
public sealed class StandingInTimeTests
{
    [Theory]
    [InlineData("REQ-1", "AZ", "2012-06-24", Standing.Uncited)]
    [InlineData("REQ-1", "AZ", "2012-06-25", Standing.Binding)]
    [InlineData("REQ-1", "AZ", "1990-01-01", Standing.Uncited)]
    [InlineData("RES-1", "NJ", "1995-01-01", Standing.Uncited)]
    [InlineData("RES-1", "NJ", "1996-08-21", Standing.Uncited)]
    [InlineData("RES-1", "NJ", "1996-09-29", Standing.Persuasive)]
    [InlineData("RES-1", "NJ", "1996-09-30", Standing.Binding)]
    [InlineData("RES-1", "NJ", "2019-01-01", Standing.Binding)]
    [InlineData("RES-1", "NJ", "2021-08-08", Standing.Binding)]
    [InlineData("RES-1", "NJ", "2021-08-09", Standing.Contested)]
    [InlineData("RES-1", "NJ", "2026-11-24", Standing.Contested)]
    [InlineData("RES-1", "AZ", "1990-01-01", Standing.Uncited)]
    [InlineData("DET-1", "NJ", "2014-03-03", Standing.Persuasive)]
    [InlineData("DET-1", "NJ", "2014-03-04", Standing.Binding)]
    [InlineData("DET-1", "NJ", "1997-03-31", Standing.Uncited)]
    [InlineData("DET-2", "GA", "2018-10-08", Standing.Persuasive)]
    [InlineData("DET-2", "GA", "2018-10-09", Standing.Binding)]
    [InlineData("DET-3", "TX", "2018-05-07", Standing.Persuasive)]
    [InlineData("DET-3", "TX", "2018-05-08", Standing.Contested)]
    [InlineData("DET-5", "CA", "2020-09-10", Standing.Persuasive)]
    [InlineData("DET-5", "CA", "2020-09-11", Standing.Binding)]
    [InlineData("RES-5", "TX", "2011-12-30", Standing.Uncited)]
    [InlineData("RES-5", "TX", "2011-12-31", Standing.Guidance)]
    public void A_rule_stands_as_it_stood_on_the_day(string rule, string state, string day, Standing standing) =>
        Assert.Equal(standing, Recorded.Finding(rule, Recorded.In(state), DayText.ReadIso(day)).Force.Standing);

    [Fact]
    public void The_reason_says_where_nothing_was_in_force_and_the_later_authorities_are_listed()
    {
        var finding = Recorded.Finding("REQ-1", Recorded.In("AZ", "enforces-own-immigration-law=Yes"), new DateOnly(2010, 1, 1));
        Assert.Contains("No recorded authority that states this rule was in force on the law's day", finding.Reason, StringComparison.Ordinal);
        Assert.Equal("us-const-art-vi-cl-2", finding.Authorities.ToString());
        Assert.Contains("arizona-v-united-states", finding.Force.Later.Select(u => u.Id));
    }

    [Fact]
    public void Every_stretch_of_every_rule_stands_as_the_roles_in_force_on_its_first_and_last_day_say() => Assert.All(Pack.Federal.Rules, rule =>
    {
        var timeline = new StandingTimeline(Pack.Federal, rule, sourceOnly: false);
        foreach (var day in timeline.Starts.SelectMany(d => d > DateOnly.MinValue ? [d.AddDays(-1), d] : new[] { d }))
        {
            var roles = rule.Uses.Where(u => u.Authority.Term.From <= day && !(u.Authority.Term.To < day))
                .Select(u => new RoleOf(u.Id, $"{u.Role}", false)).ToArray();
            Assert.All(Reached.States, s => Assert.Equal(ExpectedStanding.In(roles, s.Code), $"{timeline.On(day).For(s).Standing}"));
        }
    });

    [Fact]
    public void What_binds_in_part_and_both_sides_where_both_bind_are_said()
    {
        Assert.Equal("santos-v-frederick-county", Recorded.Finding("DET-3", Recorded.In("MD")).Force.InPart.ToString());
        Assert.Equal("melendres-v-arpaio", Recorded.Finding("DET-3", Recorded.In("CA")).Force.InPart.ToString());
        var both = Recorded.Finding("RES-1", Recorded.In("NJ")).Force;
        Assert.Equal(("ocean-county-v-attorney-general", "8-usc-1373-a"), (both.By.ToString(), both.AlsoBinding.ToString()));
        Assert.Contains("for the rule, binds too", both.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DET-1", "MA", true)]
    [InlineData("DET-3", "MA", true)]
    [InlineData("DET-3", "RI", false)]
    [InlineData("DET-3", null, false)]
    public void A_decision_on_a_states_own_law_is_shown_there_alone_and_gives_no_standing(string rule, string? state, bool shown)
    {
        var finding = Recorded.Finding(rule, Recorded.In(state, "holds-past-release=Yes hold-basis=DetainerAlone claims-duty-to-detain=No agreement-287g=No"));
        Assert.Equal(shown ? "lunn-v-commonwealth" : string.Empty, finding.Force.StateLaw.ToString());
        Assert.Equal(shown, finding.Reason.Contains("The law of Massachusetts is a separate question", StringComparison.Ordinal));
        Assert.DoesNotContain(finding.Force.By, u => u.Id == "lunn-v-commonwealth");
    }

    [Theory]
    [InlineData("AZ")]
    [InlineData("NJ")]
    [InlineData(null)]
    public void No_rule_reaches_a_tribe_in_any_state(string? state)
    {
        var tribe = Recorded.In(state, "enforces-own-immigration-law=Yes restricts-sharing-status=Yes performs-officer-functions=Yes") with { Body = JurisdictionKind.Tribe };
        var findings = new EvaluationRun(Pack.Federal, Pack.Federal.Rules.ToArray(), null, Recorded.Today).Evaluate(tribe);
        Assert.Equal(Pack.Federal.Rules.Count, findings.Count);
        Assert.All(findings, f =>
        {
            Assert.Equal((Outcome.NotApplicable, Standing.Uncited, "C13"), (f.Decision.Outcome, f.Force.Standing, f.Cautions.ToString()));
            Assert.Contains("tribe", f.Reason, StringComparison.Ordinal);
            Assert.Empty(f.Missing);
        });
    }

    [Theory]
    [InlineData("TX", false)]
    [InlineData("PR", true)]
    [InlineData("DC", true)]
    [InlineData(null, true)]
    public void A_caution_about_some_states_is_shown_there_and_where_the_state_is_not_known(string? state, bool shown) =>
        Assert.Equal(shown, Recorded.Finding("RES-1", Recorded.In(state)).Cautions.Contains("C12"));
}
