namespace CoopTools.Session.Tests;

/// <summary>What is said where a name does not exist. What is near is held in Files' own tests; here, that each message asks.</summary>
public sealed class NearNameTests : IDisposable
{
    private readonly Session _session = new();

    public NearNameTests() => File.WriteAllText(_session.PathOf("rows.csv"), "AGENCY,STATE\nExample County,TX\n");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-CoopRule DTE-2", "NoRule", "DET-2? Get-CoopRule lists them")]
    [InlineData("Get-CoopFact hold-past-release", "NoFact", "holds-past-release? Get-CoopFact lists them")]
    [InlineData("Get-CoopFact -Rule DTE-2", "NoRule", "DET-2?")]
    [InlineData("Get-CoopQuestion QQ3", "NoQuestion", "Q3? Get-CoopQuestion lists them")]
    [InlineData("Get-CoopCitation moralez", "NoAuthority", "morales-v-chadbourne? Get-CoopCitation lists them")]
    [InlineData("Get-CoopRule DET-1 -State Texs", "NoState", "Texas? Give its postal code")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Rule DTE-2", "NoRule", "DET-2? Get-CoopRule lists them")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Question QQ3", "NoQuestion", "Q3? Get-CoopQuestion lists them")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Fact @{ 'hold-bassis' = 'Yes' }", "UnknownField", "hold-basis?")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Fact @{ 'hold-basis' = 'DetainerAlnoe' }", "UnknownAnswer", "DetainerAlone?")]
    [InlineData("New-CoopJurisdiction J -HoldBasis DetainerAlnoe", "UnknownAnswer", "DetainerAlone?")]
    [InlineData("Test-CoopPolicy $folder/row.csv", "NoSuchFile", "rows.csv? Check its name")]
    [InlineData("Test-CoopPolicy $folder/rows.csv -Map @{ Juristiction = 'AGENCY' }", "UnknownField", "Jurisdiction?")]
    [InlineData("Test-CoopPolicy $folder/rows.csv -Map @{ Jurisdiction = 'AGENCIE' }", "NoSuchColumn", "AGENCY?")]
    [InlineData("Test-CoopPolicy $folder/rows.csv -Map @{ Jurisdiction = 'AGENCY' } -Set @{ Kind = 'Countey' }", "UnknownKind", "County?")]
    [InlineData("Test-CoopPolicy $folder/rows.csv -Profile Ice278g", "NoProfile", "Ice287g?")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Outcome Conflict, Rsik", "ParameterArgumentTransformationError", "Risk?")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Kind Countey", "ParameterArgumentTransformationError", "County?")]
    [InlineData("$null | Measure-CoopPolicy -By Sate", "ParameterArgumentTransformationError", "State?")]
    public void A_name_that_does_not_exist_is_answered_with_the_nearest_that_does(string script, string id, string meant)
    {
        var error = _session.Caught($"$ErrorActionPreference = 'Stop'; {script}", id);
        Assert.Contains($"Did you mean {meant}", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_does_not_exist_is_answered_with_the_nearest_that_does()
    {
        var error = _session.Caught($"$ErrorActionPreference = 'Stop'; Test-CoopPolicy '{SourceTree.Path("examples", "jurisdictions.xlsx")}' -Worksheet Jurisdiction", "NoSuchSheet");
        Assert.EndsWith("Did you mean Jurisdictions?", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_one_value_alone_is_taken_for_it() =>
        Assert.Equal("County", Assert.Single(_session.Run("(New-CoopJurisdiction J -Kind Cou).Kind").Succeeded().Texts));

    [Fact]
    public void An_error_shows_the_control_characters_of_a_header_and_does_not_send_them()
    {
        File.WriteAllText(_session.PathOf("escapes.csv"), "Na\u001b[31mme,St\u202eate\u009b,\u007f\nX,Y,Z\n");
        var error = _session.Run("Test-CoopPolicy $folder/escapes.csv").SingleError("NoJurisdictionColumn");
        Assert.Contains("'Na\u241b[31mme', 'St<U+202E>ate<U+009B>', '\u2421'", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_shows_the_control_characters_of_a_cell_and_its_problem_keeps_them()
    {
        File.WriteAllText(_session.PathOf("escapes.csv"), "Jurisdiction,State\nExample County,\u001b[31mX\n");
        var result = _session.Run("Test-CoopPolicy $folder/escapes.csv -Rule DET-1 -IntakeVariable intake | Out-Null; $intake.Problems.Value").Succeeded();
        Assert.Contains("'\u241b[31mX'", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal("\u001b[31mX", Assert.Single(result.Texts));
    }

    [Fact]
    public void A_refused_row_shows_the_control_characters_of_its_cells()
    {
        File.WriteAllText(_session.PathOf("escapes.csv"), "Jurisdiction,State\nExample County,\u001b[31mX\n");
        var error = _session.Run("Test-CoopPolicy $folder/escapes.csv -Strict").SingleError("RowRejected");
        Assert.Contains("'\u241b[31mX'", error.Exception.Message, StringComparison.Ordinal);
    }
}
