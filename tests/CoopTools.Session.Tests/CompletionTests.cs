namespace CoopTools.Session.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-CoopRule DET-", "DET-3")]
    [InlineData("Get-CoopRule -Fact neutral", "neutral-review")]
    [InlineData("Get-CoopFact hold", "hold-basis")]
    [InlineData("Get-CoopQuestion Q", "Q2")]
    [InlineData("Get-CoopCitation morales", "morales-v-chadbourne")]
    [InlineData("Test-CoopPolicy -State Tex", "TX")]
    [InlineData("Test-CoopPolicy -Outcome Und", "Undetermined")]
    [InlineData("Test-CoopPolicy -Kind Cou", "County")]
    [InlineData("Import-CoopJurisdiction x.xlsx -Profile ice", "Ice287g")]
    [InlineData("Join-CoopJurisdiction x.xlsx -Profile ", "Ice287g")]
    [InlineData("Test-CoopPolicy x.xlsx -Profile ", "Ice287g")]
    [InlineData("Get-CoopCitation -Name Chadb", "'Morales v. Chadbourne'")]
    [InlineData("Import-CoopJurisdiction x.csv -Encoding win", "windows-1252")]
    [InlineData("Import-CoopJurisdiction x.csv -Delimiter ", "';'")]
    [InlineData("Import-CoopJurisdiction x.csv -Delimiter t", "\"`t\"")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Fact ", "@{ 'hold-basis' = 'DetainerAlone' }")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Fact hold-b", "@{ 'hold-basis' = 'JudicialWarrant' }")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Fact hold-basis=Det", "@{ 'hold-basis' = 'DetainerAlone' }")]
    [InlineData("Import-CoopJurisdiction x.csv -Set agree", "@{ 'agreement-287g' = 'Pending' }")]
    [InlineData("Join-CoopJurisdiction x.csv -Set State=T", "@{ State = 'TX' }")]
    [InlineData("Test-CoopPolicy x.csv -Set Kind=Cou", "@{ Kind = 'County' }")]
    public void Tab_completes(string line, string expected) => Assert.Contains(expected, Completed(line).Texts);

    [Fact]
    public void What_is_typed_of_a_fact_leaves_the_others_out()
    {
        var completions = Completed("Test-CoopPolicy -Jurisdiction J -Fact hold-basis=");
        Assert.NotEmpty(completions.Texts);
        Assert.All(completions.Texts, t => Assert.StartsWith("@{ 'hold-basis' = ", t, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Import-CoopJurisdiction $folder/rows.csv -Map ", "@{ 'Jurisdiction' = 'LAW ENFORCEMENT AGENCY' }")]
    [InlineData("Import-CoopJurisdiction $folder/rows.csv -Map ", "@{ Jurisdiction = 'THE CHIEF''S NAME' }")]
    [InlineData("Test-CoopPolicy -Path $folder/rows.csv -Map hold-b", "@{ 'hold-basis' = 'THE CHIEF''S NAME' }")]
    [InlineData("Join-CoopJurisdiction -LiteralPath $folder/rows.csv -Map Sta", "@{ State = 'THE CHIEF''S NAME' }")]
    [InlineData("Import-CoopJurisdiction $folder/ro*.csv -Map Par", "@{ Parent = 'LAW ENFORCEMENT AGENCY' }")]
    [InlineData("Import-CoopJurisdiction $folder/rows.csv -HeaderRow 2 -Map Par", "@{ Parent = 'Example County Sheriff' }")]
    public void A_map_is_completed_from_the_headers_of_the_file(string line, string expected)
    {
        File.WriteAllText(_session.PathOf("rows.csv"), "LAW ENFORCEMENT AGENCY,THE CHIEF'S NAME\nExample County Sheriff,A. Name\nSample City Police,B. Name\n");
        Assert.Contains(expected, Completed(line.Replace("$folder", _session.Folder, StringComparison.Ordinal)).Texts);
    }

    [Fact]
    public void A_path_is_relative_to_where_the_session_is()
    {
        File.WriteAllText(_session.PathOf("rows.csv"), "AGENCY\nExample County\n");
        _session.Run("$ExecutionContext.SessionState.Path.SetLocation($folder)").Succeeded();
        Assert.Contains("@{ Parent = 'AGENCY' }", Completed("Import-CoopJurisdiction rows.csv -Map Par").Texts);
    }

    [Fact]
    public void Worksheets_are_completed_hidden_ones_too()
    {
        HiddenSheetWorkbook.Write(_session.PathOf("in.xlsx"));
        Assert.Equal(["Old", "New"], Completed($"Import-CoopJurisdiction {_session.PathOf("in.xlsx")} -Worksheet ").Texts);
    }

    [Theory]
    [InlineData("Import-CoopJurisdiction nowhere.csv -Map Par")]
    [InlineData("Import-CoopJurisdiction Env:PATH -Map Par")]
    [InlineData("Import-CoopJurisdiction nodrive:x.csv -Map Par")]
    [InlineData("Import-CoopJurisdiction none*.csv -Map Par")]
    [InlineData("Import-CoopJurisdiction -Map Par")]
    public void Where_there_is_no_file_no_map_is_completed(string line) =>
        Assert.DoesNotContain(Completed(line).Texts, t => t.StartsWith("@{", StringComparison.Ordinal));

    private SessionResult Completed(string line) =>
        _session.Run("param($line) (TabExpansion2 $line $line.Length).CompletionMatches | ForEach-Object CompletionText", line).Succeeded();
}
