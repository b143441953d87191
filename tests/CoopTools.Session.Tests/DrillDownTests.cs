namespace CoopTools.Session.Tests;

/// <summary>Each look-up leads to the others: by what an object names, never by its own id.</summary>
public sealed class DrillDownTests : IDisposable
{
    private readonly Session _session = new();

    public DrillDownTests() =>
        _session.Run("$f = New-CoopJurisdiction X -State TX -Id DET-1 -HoldsPastRelease Yes -HoldBasis DetainerAlone | Test-CoopPolicy").Succeeded();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("$f[0] | Get-CoopRule", "REQ-1")]
    [InlineData("$f[0], $f[0] | Get-CoopRule", "REQ-1")]
    [InlineData("$f | Get-CoopQuestion", "Q1 Q2 Q3")]
    [InlineData("$f | Where-Object Rule -eq DET-3 | Get-CoopFact", "agreement-287g holds-past-release hold-basis")]
    [InlineData("Get-CoopRule DET-3 | Get-CoopRule", "DET-3")]
    [InlineData("Get-CoopRule DET-3 | Get-CoopQuestion", "Q3")]
    [InlineData("Get-CoopRule DET-5 | Get-CoopFact", "holds-past-release hold-basis neutral-review")]
    [InlineData("Get-CoopQuestion Q3 | Get-CoopRule", "DET-1 DET-2 DET-3 DET-4 DET-5")]
    [InlineData("Get-CoopQuestion Q3 | Get-CoopFact -Text MAGISTRATE", "neutral-review")]
    [InlineData("Get-CoopFact hold-basis | Get-CoopRule", "DET-2 DET-3 DET-5")]
    [InlineData("Get-CoopFact hold-basis | Get-CoopQuestion", "Q3")]
    [InlineData("Get-CoopCitation kansas-v-garcia | Get-CoopRule", "REQ-1")]
    [InlineData("Get-CoopCitation -Rule RES-1 | Get-CoopRule", "RES-1")]
    [InlineData("Get-CoopCitation kansas-v-garcia | Get-CoopFact", "enforces-own-immigration-law")]
    [InlineData("Get-CoopCitation kansas-v-garcia | Get-CoopQuestion", "Q1")]
    [InlineData("$f | Measure-CoopPolicy -MissingFacts | Get-CoopFact neutral-review", "neutral-review")]
    [InlineData("[pscustomobject]@{ Id = 'DET-1'; Rule = 'DET-2' } | Get-CoopRule", "DET-2")]
    [InlineData("[pscustomobject]@{ Facts = 'hold-basis=Yes; neutral-review=Unknown' } | Get-CoopFact", "hold-basis neutral-review")]
    [InlineData("'DET-*' | Get-CoopRule DET-1, RES-1", "DET-1")]
    [InlineData("Get-CoopRule -Coverage | Where-Object Place -eq Q1.b2 | Get-CoopQuestion", "Q1")]
    [InlineData("$null | Get-CoopRule", "")]
    public void What_is_piped_in_leads_to_what_it_names(string script, string ids) =>
        Assert.Equal(ids, string.Join(' ', _session.Run(script).Succeeded().Values("Id").Order(Comparer<string>.Create((a, b) => ids.IndexOf(a, StringComparison.Ordinal) - ids.IndexOf(b, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("Get-CoopRule DET-3 | Get-CoopCitation", "Get-CoopCitation -Rule DET-3")]
    [InlineData("Get-CoopQuestion Q2 | Get-CoopCitation", "Get-CoopCitation -Rule RES-*")]
    [InlineData("$f | Get-CoopCitation -Name *Garcia*", "Get-CoopCitation kansas-v-garcia -Rule REQ-1")]
    public void A_rule_s_citations_carry_its_use_of_them(string piped, string asked)
    {
        const string Shown = " | ForEach-Object { \"$($_.Rule) $($_.Role) $($_.Signal) $($_.Text)\" }";
        var expected = _session.Run(asked + Shown).Succeeded().Texts;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, _session.Run(piped + Shown).Succeeded().Texts);
    }

    [Theory]
    [InlineData("Test-CoopPolicy -Jurisdiction X -State TX -Rule DET-2 -AsOf 2016-01-01")]
    [InlineData("Test-CoopPolicy -Jurisdiction X -State AS -Rule DET-2")]
    [InlineData("Test-CoopPolicy -Jurisdiction X -State CA -Rule DET-3 -SourceOnly")]
    public void A_finding_s_citations_are_those_of_its_list(string script)
    {
        var listed = _session.Run($"({script}).Authorities").Succeeded().Texts;
        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), _session.Run($"{script} | Get-CoopCitation").Succeeded().Values("Id").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("New-CoopJurisdiction X -Id DET-1 | Get-CoopRule", "NamesNoRule", "Rule, Rules")]
    [InlineData("[pscustomobject]@{ Id = 'Q1' } | Get-CoopQuestion", "NamesNoQuestion", "Question, Questions, Rule, Rules")]
    [InlineData("[pscustomobject]@{ Rule = '' } | Get-CoopFact", "NamesNoFact", "Fact, Facts, Rule, Rules")]
    [InlineData("[pscustomobject]@{ Rule = 'DET-9' } | Get-CoopCitation", "NoRule", "'DET-9'")]
    public void What_names_nothing_is_an_error_that_says_what_was_looked_for(string script, string id, string says) =>
        Assert.Contains(says, _session.Run(script).SingleError(id).Exception.Message, StringComparison.Ordinal);
}
