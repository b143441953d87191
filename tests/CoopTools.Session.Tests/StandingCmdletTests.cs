using System.Management.Automation;

namespace CoopTools.Session.Tests;

/// <summary>Who binds where: Get-CoopRule with states, by the source alone, and the source's coverage.</summary>
public sealed class StandingCmdletTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void States_give_the_standing_of_each_rule_in_each_by_code_or_name()
    {
        var standings = _session.Run("Get-CoopRule DET-2, DET-3 -State TX, massachusetts").Succeeded();
        Assert.All(standings.Output, o => Assert.Equal("CoopTools.Explanations.StateStanding", o.BaseObject.GetType().FullName));
        Assert.Equal(["DET-2", "DET-2", "DET-3", "DET-3"], standings.Values("Rule"));
        Assert.Equal(["TX", "MA", "TX", "MA"], standings.Values("State"));
        Assert.Equal(["5th", "1st", "5th", "1st"], standings.Values("Circuit"));
        Assert.Equal(["Persuasive", "Binding", "Contested", "Persuasive"], standings.Values("Standing"));
        Assert.Equal("Contested: but see City of El Cenizo v. Texas (5th Cir. 2018) binds here.", standings.Values("Summary")[2]);
    }

    [Fact]
    public void Each_authority_says_its_force_there_and_why()
    {
        var authorities = _session.Run("(Get-CoopRule DET-2 -State MA).Forces").Succeeded();
        Assert.Equal(
            ["morales-v-chadbourne Binding", "us-const-amend-iv Binding", "alcocer-v-mills Persuasive", "hernandez-v-united-states Persuasive", "gonzalez-v-ice Persuasive"],
            authorities.Values("Id").Zip(authorities.Values("Force"), (use, force) => $"{use} {force}"));
        Assert.Contains(authorities.Texts, t => t.StartsWith("see, e.g., Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015): states the rule; Massachusetts lies in the 1st Circuit, so it is binding on federal courts there.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_state_that_there_is_not_is_one_error_and_the_rest_is_shown()
    {
        var result = _session.Run("Get-CoopRule DET-* -State TX, ZZ, CA");
        var error = result.SingleError("NoState");
        Assert.Equal("ZZ", error.TargetObject);
        Assert.Contains("'ZZ'", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal(["TX", "CA"], result.Values("State").Distinct());
        Assert.Equal(10, result.Output.Count);
    }

    [Fact]
    public void AsOf_says_what_came_later()
    {
        string Why(string day) => _session.Run($"(Get-CoopRule DET-2 -State MA -AsOf {day}).Forces | Where-Object {{ $_.Role -ne 'Background' }} | ForEach-Object Why").Succeeded().Texts[0];
        Assert.Equal("it was decided later than the law's day, on 2015-07-17", Why("2015-07-16"));
        Assert.EndsWith("binding on federal courts there", Why("2015-07-17"), StringComparison.Ordinal);
        _session.Run("Get-CoopRule DET-2 -State MA -AsOf 1/2/2025").SingleError("ParameterArgumentTransformationError");
        Assert.Contains("-State", _session.Caught("Get-CoopRule DET-2 -AsOf 2025-01-23", "AsOfWithoutState").Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceOnly_cuts_the_rules_lists_to_the_source()
    {
        const string Origins = "Get-CoopRule {0} | Get-CoopCitation {0} | ForEach-Object {{ \"$($_.Origin)\" }}";
        Assert.Contains("Supplement", _session.Run(string.Format(null, Origins, string.Empty)).Succeeded().Texts);
        Assert.Equal("Source", Assert.Single(_session.Run(string.Format(null, Origins, "-SourceOnly")).Succeeded().Texts.Distinct()));
        Assert.Equal(FederalData.Rules, _session.Run("Get-CoopRule -SourceOnly").Succeeded().Output.Count);
        Assert.Empty(_session.Run("(Get-CoopRule DET-4 -SourceOnly).Authorities").Succeeded().Output);
    }

    [Theory]
    [InlineData("DET-4", "TX", "Binding", "Uncited")]
    [InlineData("DET-3", "CA", "Contested", "Persuasive")]
    [InlineData("DET-3", "TX", "Contested", "Contested")]
    [InlineData("RES-1", "NJ", "Contested", "Binding")]
    public void SourceOnly_works_the_standing_out_anew(string rule, string state, string with, string without)
    {
        Assert.Equal(with, Assert.Single(_session.Run($"Get-CoopRule {rule} -State {state}").Succeeded().Values("Standing")));
        Assert.Equal(without, Assert.Single(_session.Run($"Get-CoopRule {rule} -State {state} -SourceOnly").Succeeded().Values("Standing")));
    }

    [Fact]
    public void Coverage_lists_every_place_with_what_covers_it_or_why_nothing_does()
    {
        var places = _session.Run("Get-CoopRule -Coverage").Succeeded();
        Assert.Equal(27, places.Output.Count);
        Assert.Equal(["title", "Q1", "Q1.b1"], places.Values("Place").Take(3));
        Assert.Equal("REQ-1", places.Values("Rules")[2]);
        Assert.Equal(["colophon", "title"], places.Values("Place").Zip(places.Values("NotCovered")).Where(p => p.Second.Length > 0).Select(p => p.First).Order(StringComparer.Ordinal));
        _session.Run("Get-CoopRule DET-1 -Coverage").SingleError("PositionalParameterNotFound");
    }

    [Theory]
    [InlineData("2025-03-23", "")]
    [InlineData("2025-03-24", "90-fed-reg-8399")]
    [InlineData("2025-09-17", "90-fed-reg-8399")]
    [InlineData("2025-09-18", "90-fed-reg-13622 90-fed-reg-8399")]
    [InlineData("2025-09-22", "90-fed-reg-13622 90-fed-reg-8399")]
    [InlineData("2025-09-23", "90-fed-reg-13622 90-fed-reg-45396 90-fed-reg-8399")]
    public void Citations_need_review_from_the_day_after_their_date_or_their_end(string day, string ids) =>
        Assert.Equal(ids, string.Join(' ', _session.Run($"Get-CoopCitation -NeedsReview -AsOf {day}").Succeeded().Values("Id").Order(StringComparer.Ordinal)));

    [Fact]
    public void Review_narrows_the_other_selections()
    {
        Assert.Equal(["90-fed-reg-8399"], _session.Run("Get-CoopCitation -Rule REQ-6 -NeedsReview -SourceOnly -AsOf 2026-01-01").Succeeded().Values("Id"));
        Assert.Empty(_session.Run("Get-CoopCitation -Rule DET-* -NeedsReview -AsOf 2026-01-01").Succeeded().Output);
    }
}
