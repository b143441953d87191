namespace CoopTools.Session.Tests;

/// <summary>What a script compares is the text that is printed.</summary>
public sealed class WordsTests : IDisposable
{
    private readonly Session _session = new();

    public WordsTests()
    {
        File.WriteAllText(
            _session.PathOf("in.csv"),
            "Jurisdiction,State,Kind,RecordDate,holds-past-release,hold-basis\nExample County,TX,County,2025-01-23,Yes,DetainerAlone\nSample City,CA,Municipality,2025-02-03,No,\nModel Town,,,,,\n");
        _session.Run("$j = Import-CoopJurisdiction \"$folder/in.csv\"; $f = $j | Test-CoopPolicy -Rule REQ-1, DET-3").Succeeded();
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("State -eq TX", "Example County")]
    [InlineData("State -ne TX", "Sample City; Model Town")]
    [InlineData("State -in TX, CA", "Example County; Sample City")]
    [InlineData("State -like T*", "Example County")]
    [InlineData("Kind -eq County", "Example County")]
    [InlineData("{ $_.Facts['hold-basis'] -eq 'DetainerAlone' }", "Example County")]
    [InlineData("{ $_.Facts.'HOLD-BASIS' -eq 'Unknown' }", "Sample City; Model Town")]
    [InlineData("RecordDate -gt ([datetime]'2025-01-31')", "Sample City")]
    [InlineData("{ [datetime]'2025-01-31' -gt $_.RecordDate }", "Example County; Model Town")]
    [InlineData("RecordDate -eq 2025-01-23", "Example County")]
    [InlineData("RecordDate -ne 1/23/2025", "Example County; Sample City; Model Town")]
    public void A_record_answers_to_its_words(string condition, string names) =>
        Assert.Equal(names, string.Join("; ", _session.Run($"$j | Where-Object {condition}").Succeeded().Values("Name")));

    [Theory]
    [InlineData("State -in TX, CA", 4)]
    [InlineData("Outcome -eq Risk", 1)]
    [InlineData("Verdict -like '*contested*'", 1)]
    [InlineData("Standing -in Binding, Contested", 5)]
    [InlineData("Modality -eq Conditional", 3)]
    [InlineData("Authorities -contains kansas-v-garcia", 3)]
    [InlineData("Authorities -notcontains kansas-v-garcia", 3)]
    [InlineData("Cautions -contains C05", 0)]
    [InlineData("Missing -contains holds-past-release", 1)]
    [InlineData("{ $_.Facts['hold-basis'] -eq 'DetainerAlone' }", 2)]
    [InlineData("Rank -le 3", 1)]
    [InlineData("AsOf -lt 2025-02-01", 2)]
    public void A_finding_answers_to_its_words(string condition, int findings) =>
        Assert.Equal(findings, _session.Run($"$f | Where-Object {condition}").Succeeded().Output.Count);

    [Theory]
    [InlineData("Get-CoopRule | Where-Object Facts -contains hold-basis", "DET-2 DET-3 DET-5")]
    [InlineData("Get-CoopRule | Where-Object Authorities -contains kansas-v-garcia", "REQ-1")]
    [InlineData("Get-CoopRule | Where-Object Cautions -contains C16", "RES-1 RES-2 RES-3 RES-4")]
    [InlineData("Get-CoopFact | Where-Object Answers -contains DetainerAlone", "hold-basis")]
    [InlineData("Get-CoopFact | Where-Object { 'detaineralone' -in $_.Answers }", "hold-basis")]
    [InlineData("Get-CoopFact | Where-Object Rules -contains REQ-1", "enforces-own-immigration-law")]
    [InlineData("Get-CoopQuestion | Where-Object Rules -contains DET-1", "Q3")]
    [InlineData("Get-CoopCitation | Where-Object Rules -contains REQ-1 | Where-Object Court -eq U.S. | Where-Object From -gt ([datetime]'2015-01-01')", "kansas-v-garcia")]
    public void The_law_answers_to_its_words(string script, string ids) =>
        Assert.Equal(ids, string.Join(' ', _session.Run(script).Succeeded().Values("Id")));

    [Theory]
    [InlineData("(Get-CoopRule DET-3).Statement = 'x'")]
    [InlineData("(Get-CoopRule DET-3).Cases[0].Lacking = $null")]
    [InlineData("(Get-CoopFact hold-basis).Answers[0].Value = 'x'")]
    [InlineData("(Get-CoopQuestion Q3).Answer = 'x'")]
    [InlineData("(Get-CoopCitation kansas-v-garcia).GetAuthority().Holding = 'x'")]
    [InlineData("(Get-CoopRule DET-3 -State TX).Summary = 'x'")]
    [InlineData("$f[0].GetRule().Title = 'x'")]
    [InlineData("$f[0].Outcome = 'Risk'")]
    public void What_the_law_says_cannot_be_written_to(string script) =>
        Assert.Matches("(?i)read-?only", Assert.Single(_session.Run(script).Errors).Exception.Message);
}
