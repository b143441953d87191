namespace CoopTools.Session.Tests;

/// <summary>Test-CoopPolicy by hand: one jurisdiction, typed in.</summary>
public sealed class LookUpTests : IDisposable
{
    private const string Holds = "Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Fact @{ 'holds-past-release'='Yes'; 'hold-basis'='DetainerAlone' }";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_hold_on_a_detainer_in_Texas_is_a_risk_and_contested_by_El_Cenizo()
    {
        var risks = _session.Run($"{Holds} | Where-Object Outcome -eq Risk").Succeeded();
        Assert.Equal(["DET-2", "DET-3"], risks.Values("Rule"));
        Assert.Equal("Contested", risks.Values("Standing")[1]);
        Assert.Equal("Contested: but see City of El Cenizo v. Texas (5th Cir. 2018) binds here", risks.Values("StandingBy")[1]);
    }

    [Fact]
    public void Every_rule_gives_one_finding() => Assert.Equal(18, _session.Run(Holds).Succeeded().Output.Count);

    [Fact]
    public void The_name_is_text_and_the_record_stands_behind_it()
    {
        Assert.Equal("System.String", _session.Run($"({Holds} -Rule DET-3).Jurisdiction.GetType().FullName").Succeeded().Texts[0]);
        Assert.Equal("TX", _session.Run($"({Holds} -Rule DET-3).GetRecord().State").Succeeded().Texts[0]);
    }

    [Fact]
    public void What_is_missing_is_named_and_can_be_searched()
    {
        var missing = _session.Run("Test-CoopPolicy -Jurisdiction X -State TX | Where-Object Missing -contains 'neutral-review'").Succeeded();
        Assert.Equal(["DET-5"], missing.Values("Rule"));
    }

    [Theory]
    [InlineData("@{ 'hold-basis' = 'Sometimes' }", "UnknownAnswer", "DetainerAlone")]
    [InlineData("@{ 'no-such-fact' = 'Yes' }", "UnknownField", "Get-CoopFact")]
    public void A_mistake_in_the_facts_ends_the_command(string facts, string id, string says)
    {
        var error = _session.Caught($"Test-CoopPolicy -Jurisdiction X -State TX -Fact {facts}", id);
        Assert.Contains(says, error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_names_of_one_state_are_tested_together() =>
        Assert.Equal(["A", "B"], _session.Run("Test-CoopPolicy -Jurisdiction A, B -State TX -Rule DET-1").Succeeded().Values("Jurisdiction"));

    [Theory]
    [InlineData("-Rule DET-9", "NoRule")]
    [InlineData("-Question Q9", "NoQuestion")]
    [InlineData("-Question Q1 -Rule DET-1", "NoRule")]
    public void A_rule_that_does_not_exist_ends_the_command(string parameters, string id) =>
        Assert.Contains("Get-Coop", _session.Caught($"{Holds} {parameters}", id).Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("-Rule XX*, YY*", "No rule's id is like 'XX*' or 'YY*'.")]
    [InlineData("-Question XX*", "No question's id is like 'XX*'.")]
    [InlineData("-Question Q1 -Rule DET-*", "No rule fits both -Rule and -Question.")]
    public void Patterns_that_nothing_is_like_are_told_apart(string parameters, string says) =>
        Assert.StartsWith(says, _session.Caught($"{Holds} {parameters}", "NoRule").Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("-AsOf 2025-03-01", "2025-03-01")]
    [InlineData("-AsOf ([datetime]'2025-03-01T23:59:00')", "2025-03-01")]
    [InlineData("-AsOf ([System.DateOnly]::new(2025, 3, 1))", "2025-03-01")]
    public void The_laws_day_is_a_date_or_ISO_text(string parameter, string day) =>
        Assert.Equal(day, _session.Run($"({Holds} -Rule REQ-6 {parameter}).AsOf.ToString('yyyy-MM-dd')").Succeeded().Texts[0]);

    [Fact]
    public void A_day_that_could_be_two_days_is_refused() =>
        Assert.Contains("2025-01-23", _session.Run($"{Holds} -AsOf 1/2/2025").SingleError("ParameterArgumentTransformationError").Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("@{ 'restricts-sharing-status' = 'Yes' }", "CA", "False")]
    [InlineData("@{ 'restricts-sharing-status' = 'Yes' }", "NJ", "True")]
    [InlineData("@{ 'restricts-sharing-status' = 'No' }", "CA", "True")]
    public void Quiet_says_whether_there_is_no_conflict_contested_ones_aside(string facts, string state, string expected) =>
        Assert.Equal(expected, Assert.Single(_session.Run($"Test-CoopPolicy -Jurisdiction X -State {state} -Rule RES-1 -Fact {facts} -Quiet").Succeeded().Texts));

    [Fact]
    public void SourceOnly_changes_the_standing()
    {
        Assert.Equal("Contested", _session.Run("(Test-CoopPolicy -Jurisdiction X -State CA -Rule DET-3).Standing").Succeeded().Texts[0]);
        Assert.Equal("Persuasive", _session.Run("(Test-CoopPolicy -Jurisdiction X -State CA -Rule DET-3 -SourceOnly).Standing").Succeeded().Texts[0]);
    }

    [Fact]
    public void American_Samoa_lies_outside_every_rule()
    {
        var findings = _session.Run("Test-CoopPolicy -Jurisdiction 'Example Village' -State 'American Samoa' -Fact @{ 'holds-past-release'='Yes' }").Succeeded();
        Assert.All(findings.Values("Outcome"), o => Assert.Equal("NotApplicable", o));
        Assert.All(findings.Values("Reason"), r => Assert.Contains("American Samoa", r, StringComparison.Ordinal));
    }
}
