namespace CoopTools.Session.Tests;

/// <summary>What someone who tried to break the shell's promises typed.</summary>
public sealed class HardInputTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("$r.Title = 'x'")]
    [InlineData("$r.psbase.Title = 'x'")]
    [InlineData("$r.set_Title('x')")]
    [InlineData("$r | ForEach-Object -MemberName set_Title -ArgumentList x")]
    [InlineData("$r.PSObject.Methods['set_Title'].Invoke('x')")]
    [InlineData("[powershell]::Create().AddScript('param($r) $r.Title = \"x\"').AddArgument($r).Invoke()")]
    public void The_law_stays_as_it_is_however_it_is_written_to(string script)
    {
        var before = _session.Run("(Get-CoopRule DET-3).Title").Succeeded().Texts;
        _session.Run($"$r = Get-CoopRule DET-3; {script}");
        Assert.Equal(before, _session.Run("(Get-CoopRule DET-3).Title").Succeeded().Texts);
    }

    [Fact]
    public void An_empty_list_is_false() =>
        Assert.Equal(["False", "True"], _session.Run("$f = Test-CoopPolicy -Jurisdiction J -State TX -Rule DET-2, REQ-1 -Fact @{ 'enforces-own-immigration-law' = 'No' }; $f | ForEach-Object { [bool]$_.Missing } ").Succeeded().Texts);

    [Theory]
    [InlineData("Test-CoopPolicy -Jurisdiction J -State Texass", "NoState")]
    [InlineData("Test-CoopPolicy -Jurisdiction J -Kind Tribe, County", "ParameterArgumentTransformationError")]
    [InlineData("Test-CoopPolicy x.csv -IntakeVariable ''", "ParameterArgumentValidationError")]
    [InlineData("Get-CoopRule DET-3 -State TX, $null", "ParameterArgumentValidationError")]
    [InlineData("Get-CoopRule DET-3, $null", "NoRule")]
    public void Input_that_cannot_be_meant_is_one_clear_error(string script, string id) => _session.Run(script).SingleError(id);

    [Fact]
    public void One_value_in_a_list_is_that_value() =>
        Assert.Equal(["County"], _session.Run("(New-CoopJurisdiction J -Kind @('County')).Kind").Succeeded().Texts);

    [Fact]
    public void A_day_that_is_none_is_told_without_its_control_characters() =>
        Assert.DoesNotContain("\u001b", _session.Run("Test-CoopPolicy -Jurisdiction J -AsOf \"20`e[31m\"").SingleError("ParameterArgumentTransformationError").Exception.Message, StringComparison.Ordinal);
}
