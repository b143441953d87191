using System.Text.RegularExpressions;

namespace CoopTools.Session.Tests;

public sealed class LawCmdletTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_module_exports_exactly_the_cmdlets_of_its_manifest()
    {
        var names = _session.Run("Get-Command -Module CoopTools | ForEach-Object Name").Succeeded().Texts;
        var listed = _session.Run("(Get-Module CoopTools).ExportedCmdlets.Keys | ForEach-Object { $_ }").Succeeded().Texts;
        Assert.Equal(
            Regex.Matches(File.ReadAllText(Session.Manifest), "'(?<name>[A-Z][a-z]+-Coop[A-Za-z]+)'", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Users_can_name_the_types_of_Core() =>
        Assert.Equal("Conflict", _session.Run("[CoopTools.Law.Outcome]::Conflict").Succeeded().Texts[0]);

    [Fact]
    public void Rules_come_in_the_order_of_the_questions()
    {
        var ids = _session.Run("Get-CoopRule").Succeeded().Values("Id");
        Assert.Equal(FederalData.Rules, ids.Count);
        Assert.Equal("REQ-1", ids[0]);
        Assert.Equal("DET-5", ids[^1]);
    }

    [Theory]
    [InlineData("Get-CoopRule DET-*", "DET-1 DET-2 DET-3 DET-4 DET-5")]
    [InlineData("Get-CoopRule det-3, RES-1", "RES-1 DET-3")]
    [InlineData("'DET-4' | Get-CoopRule", "DET-4")]
    [InlineData("Get-CoopRule -Question Q3", "DET-1 DET-2 DET-3 DET-4 DET-5")]
    [InlineData("Get-CoopRule -Fact neutral-review", "DET-5")]
    [InlineData("Get-CoopRule -Question Q1 -Fact agreement-287g", "REQ-4 REQ-5 REQ-7")]
    [InlineData("Get-CoopRule -Text '§ 1373(B)(2)'", "RES-3")]
    [InlineData("Get-CoopRule -Text 'do not show certified training'", "REQ-5")]
    [InlineData("Get-CoopQuestion Q3 | ForEach-Object Rules | Get-CoopRule", "DET-1 DET-2 DET-3 DET-4 DET-5")]
    public void Rules_are_found_by_id_question_fact_and_text(string script, string expected) =>
        Assert.Equal(expected, string.Join(' ', _session.Run(script).Succeeded().Values("Id")));

    [Theory]
    [InlineData("Get-CoopRule DET-9, DET-1", "NoRule")]
    [InlineData("Get-CoopRule -Fact no-such-fact", "NoFact")]
    [InlineData("Get-CoopFact no-such-fact", "NoFact")]
    [InlineData("Get-CoopFact -Rule DET-9", "NoRule")]
    [InlineData("Get-CoopQuestion Q9", "NoQuestion")]
    [InlineData("Get-CoopCitation no-such-authority", "NoAuthority")]
    public void An_id_that_does_not_exist_is_an_error_that_names_it_and_where_to_look(string script, string id)
    {
        var error = _session.Run(script).SingleError(id);
        Assert.Contains(error.TargetObject.ToString()!, error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Get-Coop", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wildcard_that_finds_nothing_is_no_error() => Assert.Empty(_session.Run("Get-CoopRule ZZZ-*").Succeeded().Output);

    [Fact]
    public void Facts_are_the_codebook()
    {
        var facts = _session.Run("Get-CoopFact").Succeeded();
        Assert.Equal(FederalData.Facts, facts.Output.Count);
        Assert.Equal(
            "JudicialWarrant ProbableCauseOfCrime AdministrativeWarrant DetainerAlone",
            string.Join(' ', _session.Run("(Get-CoopFact hold-basis).Answers").Succeeded().Texts));
        Assert.Equal("DET-2; DET-3; DET-5", _session.Run("(Get-CoopFact holds-past-release).Rules.ToString()").Succeeded().Texts[0]);
    }

    [Theory]
    [InlineData("Get-CoopFact -Rule DET-5", "holds-past-release hold-basis neutral-review")]
    [InlineData("Get-CoopFact -Text MAGISTRATE", "neutral-review")]
    public void Facts_are_found_by_rule_and_text(string script, string expected) =>
        Assert.Equal(expected, string.Join(' ', _session.Run(script).Succeeded().Values("Id")));

    [Fact]
    public void A_citation_is_corrected_by_default_and_as_printed_on_demand()
    {
        Assert.Equal(
            "Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015)",
            _session.Run("(Get-CoopCitation morales-v-chadbourne).Text").Succeeded().Texts[0]);
        Assert.Equal(
            "Morales v. Chadbourne, 793 F.3d 208, 217 (9th Cir. 2020)",
            _session.Run("(Get-CoopCitation -Name *Chadbourne -AsPrinted).Text").Succeeded().Texts[0]);
    }

    [Fact]
    public void Citations_of_a_rule_carry_role_and_signal()
    {
        var against = _session.Run("Get-CoopCitation -Rule DET-3 | Where-Object Role -eq Against").Succeeded();
        Assert.Contains("city-of-el-cenizo-v-texas", against.Values("Id"));
        Assert.Contains("but see", against.Values("Signal"));
        Assert.Equal(
            "City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018)",
            against.Values("Text")[against.Values("Id").ToList().IndexOf("city-of-el-cenizo-v-texas")]);
    }

    [Fact]
    public void SourceOnly_leaves_the_supplement_out()
    {
        var origins = _session.Run("Get-CoopCitation -SourceOnly").Succeeded().Values("Origin");
        Assert.NotEmpty(origins);
        Assert.All(origins, o => Assert.Equal("Source", o));
        Assert.DoesNotContain("gonzalez-v-ice", _session.Run("Get-CoopCitation -Rule DET-3 -SourceOnly").Succeeded().Values("Id"));
    }

    [Fact]
    public void A_supplement_authority_has_no_printed_form_and_the_user_is_told()
    {
        var result = _session.Run("Get-CoopCitation gonzalez-v-ice -AsPrinted").Succeeded();
        Assert.Empty(result.Output);
        Assert.Contains("gonzalez-v-ice", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }
}
