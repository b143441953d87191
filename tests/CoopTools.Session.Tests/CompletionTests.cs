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
    public void Tab_completes(string line, string expected)
    {
        var completions = _session.Run("param($line) (TabExpansion2 $line $line.Length).CompletionMatches | ForEach-Object CompletionText", line).Succeeded();
        Assert.Contains(expected, completions.Texts);
    }
}
