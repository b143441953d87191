using System.Management.Automation;

namespace CoopTools.Session.Tests;

/// <summary>Test-CoopPolicy on objects of the pipeline.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("[pscustomobject]@{ Jurisdiction='Example County'; State='Texas'; 'hold-basis'='DetainerAlone'; 'Holds past release'='Y' }")]
    [InlineData("@{ jurisdiction='Example County'; state='TX'; 'Hold-Basis'='detainerALONE'; 'holds-past-release'=$true }")]
    public void Properties_are_read_as_columns(string item)
    {
        var findings = _session.Run($"{item} | Test-CoopPolicy -Rule DET-2").Succeeded();
        Assert.Equal("Risk", Assert.Single(findings.Values("Outcome")));
        Assert.Equal("TX", Assert.Single(findings.Values("State")));
    }

    [Theory]
    [InlineData("$j.Facts['hold-basis'] = $j.Facts['holds-past-release']")]
    [InlineData("$j.Facts.Remove('holds-past-release')")]
    [InlineData("$j.Facts.Clear()")]
    [InlineData("$j.Attributes['Population'] = '2'")]
    [InlineData("$j.Attributes.Remove('Population')")]
    [InlineData("$j.Name = 'Another County'")]
    [InlineData("$j.GetRecorded()[0].Answer = 'No'")]
    [InlineData("$j.GetIntake().Problems.Clear()")]
    public void What_findings_rest_on_cannot_be_changed_under_them(string change)
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,holds-past-release,Population\nExample County,TX,Yes,1200\n");
        const string State = "\"$($j.GetRecorded().Count) $($j.Facts['holds-past-release']) $($j.Attributes.Population) $($j.Facts['hold-basis'])|\"";
        _session.Run("$j = Import-CoopJurisdiction \"$folder/in.csv\"").Succeeded();
        Assert.Single(_session.Run(change).Errors);
        Assert.Equal("1 Yes 1200 Unknown|", Assert.Single(_session.Run(State).Succeeded().Texts));
    }

    [Fact]
    public void A_path_in_the_pipeline_is_an_error_that_names_the_parameter() =>
        Assert.Contains("-Path", _session.Run("'sheet.xlsx' | Test-CoopPolicy").SingleError("PathInPipeline").Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("$file | Test-CoopPolicy -Rule DET-1 -IntakeVariable i")]
    [InlineData("$file | Test-CoopPolicy -Rule DET-1 -IntakeVariable i -Delimiter ','")]
    public void A_file_in_the_pipeline_is_read(string test)
    {
        File.WriteAllText(_session.PathOf("[1].csv"), "Jurisdiction,State\nExample County,TX\n");
        _session.Run("$file = [System.IO.FileInfo]\"$folder/[1].csv\"; $file.PSObject.Properties.Add([psnoteproperty]::new('PSPath', $file.FullName))").Succeeded();
        Assert.Equal(["Example County"], _session.Run(test).Succeeded().Values("Jurisdiction"));
        Assert.Equal(["[1].csv"], _session.Run("$i").Succeeded().Texts);
    }

    [Fact]
    public void With_a_plus_the_intakes_are_added_to_what_the_variable_holds()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State\nExample County,TX\n");
        var kept = _session.Run("$i = 'kept'; Import-CoopJurisdiction \"$folder/in.csv\" -IntakeVariable +i | Test-CoopPolicy | Out-Null; [pscustomobject]@{ Jurisdiction = 'B' } | Test-CoopPolicy -IntakeVariable +i | Out-Null; $i").Succeeded();
        Assert.Equal(["kept", "in.csv", "pipeline"], kept.Texts);
    }

    [Fact]
    public void An_object_without_a_name_is_refused_and_the_others_are_tested()
    {
        var result = _session.Run("[pscustomobject]@{ Jurisdiction=''; State='TX' }, [pscustomobject]@{ Jurisdiction='B'; State='TX' } | Test-CoopPolicy -Rule DET-1");
        Assert.Equal("B", Assert.Single(result.Values("Jurisdiction")));
        Assert.Equal(1, PSObject.AsPSObject(result.SingleError("RowRejected").TargetObject).Properties["Row"].Value);
    }

    [Fact]
    public void An_object_without_the_column_is_an_error_that_lists_what_there_is()
    {
        var error = _session.Run("[pscustomobject]@{ Agency='B' } | Test-CoopPolicy").SingleError("NoJurisdictionColumn");
        Assert.Contains("'Agency'", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("-Map", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_and_Set_work_on_objects_too()
    {
        var findings = _session.Run("[pscustomobject]@{ Agency='B'; Where='TX' } | Test-CoopPolicy -Map @{ Jurisdiction='Agency'; State='Where' } -Set @{ 'holds-past-release'='No' } -Rule DET-2").Succeeded();
        Assert.Equal("NotApplicable", Assert.Single(findings.Values("Outcome")));
    }

    [Fact]
    public void One_warning_counts_the_cells_that_could_not_be_used()
    {
        var result = _session.Run("1..3 | ForEach-Object { [pscustomobject]@{ Jurisdiction=\"J$_\"; 'hold-basis'='perhaps' } } | Test-CoopPolicy -Rule DET-1").Succeeded();
        Assert.Contains("3 cells", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal(3, result.Output.Count);
    }

    [Fact]
    public void Strict_refuses_rows_with_problems()
    {
        var result = _session.Run("[pscustomobject]@{ Jurisdiction='J'; 'hold-basis'='perhaps' } | Test-CoopPolicy -Strict");
        Assert.Empty(result.Output);
        Assert.Contains("perhaps", result.SingleError("RowRejected").Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_lets_only_some_findings_through() =>
        Assert.All(
            _session.Run("[pscustomobject]@{ Jurisdiction='J'; State='TX' } | Test-CoopPolicy -Outcome Discretionary, Risk").Succeeded().Values("Outcome"),
            o => Assert.Equal("Discretionary", o));
}
