namespace CoopTools.Session.Tests;

/// <summary>Whom the pack's law does not reach.</summary>
public sealed class ReachTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Test-CoopPolicy -Jurisdiction 'Placeholder Tribe' -Kind Tribe -Fact @{ 'holds-past-release' = 'Yes'; 'hold-basis' = 'DetainerAlone' }")]
    [InlineData("Test-CoopPolicy -Jurisdiction 'Placeholder Tribe' -State OK -Kind Tribe -Fact @{ 'holds-past-release' = 'Yes' }")]
    [InlineData("New-CoopJurisdiction 'Placeholder Tribe' -Kind Tribe -HoldsPastRelease Yes | Test-CoopPolicy")]
    [InlineData("Import-CoopJurisdiction \"$folder/in.csv\" | Test-CoopPolicy")]
    public void A_tribe_is_reached_by_no_rule_and_told_why(string script)
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,Kind,holds-past-release\nPlaceholder Tribe,OK,tribe,Yes\n");
        var findings = _session.Run(script).Succeeded();
        Assert.Equal(_session.Run("Get-CoopRule").Succeeded().Output.Count, findings.Output.Count);
        Assert.All(findings.Values("Outcome"), o => Assert.Equal("NotApplicable", o));
        Assert.All(findings.Values("Standing"), s => Assert.Equal("Uncited", s));
        Assert.All(findings.Values("Reason"), r => Assert.EndsWith("so no rule of this pack applies to a tribe.", r, StringComparison.Ordinal));
        Assert.All(findings.Values("LeftOut"), l => Assert.Equal("Tribe", l));
        Assert.All(findings.Values("Cautions"), c => Assert.Equal("C13", c));
        Assert.All(findings.Values("Missing"), m => Assert.Empty(m));
    }

    [Theory]
    [InlineData("jurisdictions.csv")]
    [InlineData("jurisdictions.xlsx")]
    public void The_tribe_of_the_sample_is_reached_by_no_rule(string name)
    {
        var findings = _session.Run(
            "Import-CoopJurisdiction $args[0] -ErrorAction Ignore -WarningAction Ignore | Where-Object Kind -eq Tribe | Test-CoopPolicy",
            SourceTree.Path("examples", name)).Succeeded();
        Assert.Equal(["Placeholder Tribe"], findings.Values("Jurisdiction").Distinct());
        Assert.All(findings.Values("Outcome"), o => Assert.Equal("NotApplicable", o));
    }

    [Fact]
    public void Nobody_but_a_tribe_and_American_Samoa_is_left_out()
    {
        const string Kinds = "[enum]::GetNames([CoopTools.Law.JurisdictionKind])";
        var left = _session.Run($"foreach ($kind in {Kinds}) {{ foreach ($state in 'AS', 'GU', 'TX') {{ Test-CoopPolicy -Jurisdiction X -State $state -Kind $kind -Rule DET-1 }} }}").Succeeded();
        var who = left.Values("State").Zip(left.Values("Kind"), left.Values("LeftOut")).ToArray();
        Assert.All(who, w => Assert.Equal(w.First == "AS" || w.Second == "Tribe", w.Third.Length > 0));
    }
}
