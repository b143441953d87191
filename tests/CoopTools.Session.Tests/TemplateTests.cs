namespace CoopTools.Session.Tests;

/// <summary>New-CoopTemplate, and what Import-CoopJurisdiction makes of its workbooks.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Facts = "ForEach-Object { \"$($_.Name)|$($_.State)|$($_.Kind)|$($_.Id)|$($_.RecordDate)|$($_.Policy)|$($_.Notes)|$($_.GetRecorded() -join ';')\" }";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_blank_template_is_read_without_a_map_and_has_no_row()
    {
        Assert.Empty(_session.Run("New-CoopTemplate \"$folder/t.xlsx\"").Succeeded().Output);
        var result = _session.Run("Import-CoopJurisdiction \"$folder/t.xlsx\" -IntakeVariable i; \"$($i[0].RowsRead) $($i[0].Problems.Count) $($i[0].Sheet)\"").Succeeded();
        Assert.Equal(["0 0 Jurisdictions"], result.Texts);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Records_come_back_with_the_same_facts()
    {
        var sample = SourceTree.Path("examples", "jurisdictions.csv");
        _session.Run("$j = Import-CoopJurisdiction $args[0] -ErrorAction Ignore -WarningAction Ignore; $j | New-CoopTemplate \"$folder/t.xlsx\"", sample).Succeeded();
        var before = _session.Run($"$j | {Facts}").Succeeded().Texts;
        var after = _session.Run($"Import-CoopJurisdiction \"$folder/t.xlsx\" -IntakeVariable i | {Facts}").Succeeded();
        Assert.Equal(48, before.Count);
        Assert.Equal(before, after.Texts);
        Assert.Equal("0 0", _session.Run("\"$($i[0].Problems.Count) $($i[0].Repairs.Count)\"").Texts[0]);
    }

    [Theory]
    [InlineData("-Rule DET-5", "holds-past-release hold-basis neutral-review")]
    [InlineData("-Question Q1 -Rule REQ-[12]", "enforces-own-immigration-law communication-policy claims-duty-to-communicate")]
    [InlineData("-Rule REQ-6", "uses-mass-influx-powers agreement-mass-influx mass-influx-consent mass-influx-training")]
    public void Only_the_facts_of_the_chosen_rules_are_asked(string parameters, string facts)
    {
        _session.Run($"'X' | New-CoopTemplate \"$folder/t.xlsx\" {parameters}").Succeeded();
        var asked = _session.Run("Import-CoopJurisdiction \"$folder/t.xlsx\" -IntakeVariable i | Out-Null; $i[0].Columns | Where-Object Use -eq Fact | ForEach-Object Field").Succeeded().Texts;
        Assert.Equal(facts.Split(' ').Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("'Example County', 'Sample City' | New-CoopTemplate \"$folder/t.xlsx\"")]
    [InlineData("New-CoopTemplate \"$folder/t.xlsx\" -Jurisdiction 'Example County', 'Sample City'")]
    [InlineData("[pscustomobject]@{ Jurisdiction='Example County' }, @{ jurisdiction='Sample City' } | New-CoopTemplate \"$folder/t.xlsx\"")]
    [InlineData("[pscustomobject]@{ AGENCY='Example County' }, [pscustomobject]@{ AGENCY='Sample City' } | New-CoopTemplate \"$folder/t.xlsx\" -Map @{ Jurisdiction='AGENCY' }")]
    public void Names_and_objects_begin_the_rows(string script)
    {
        _session.Run(script).Succeeded();
        Assert.Equal(["Example County", "Sample City"], _session.Run("Import-CoopJurisdiction \"$folder/t.xlsx\"").Succeeded().Values("Name"));
    }

    [Fact]
    public void Identity_of_objects_is_kept_leading_zeros_included()
    {
        _session.Run("[pscustomobject]@{ Jurisdiction='B'; State='Texas'; Kind='county'; Id='00123'; 'Holds past release'='y' } | New-CoopTemplate \"$folder/t.xlsx\"").Succeeded();
        Assert.Equal("B|TX|County|00123||||holds-past-release=Yes", Assert.Single(_session.Run($"Import-CoopJurisdiction \"$folder/t.xlsx\" | {Facts}").Succeeded().Texts));
    }

    [Fact]
    public void What_cannot_be_used_is_said_and_the_others_are_written()
    {
        var result = _session.Run("' ', [pscustomobject]@{ Jurisdiction='B'; State='ZZ' }, [pscustomobject]@{ Agency='C' }, [System.IO.FileInfo]'x.csv', 'D' | New-CoopTemplate \"$folder/t.xlsx\"");
        Assert.Equal(["RowRejected", "NoJurisdictionColumn", "PathInPipeline"], result.Errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0]));
        Assert.Contains("'ZZ'", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal(["B", "D"], _session.Run("Import-CoopJurisdiction \"$folder/t.xlsx\"").Succeeded().Values("Name"));
    }

    [Fact]
    public void Answers_that_the_chosen_rules_do_not_read_are_left_out_with_a_warning()
    {
        var result = _session.Run("New-CoopJurisdiction B -HoldsPastRelease Yes -AssistsDhs No | New-CoopTemplate \"$folder/t.xlsx\" -Rule DET-2").Succeeded();
        Assert.Contains("assists-dhs", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void PassThru_gives_the_file_and_WhatIf_writes_none()
    {
        var file = Assert.IsType<FileInfo>(Assert.Single(_session.Run("New-CoopTemplate \"$folder/new/t.xlsx\" -PassThru").Succeeded().Output).BaseObject);
        Assert.True(file.Exists);
        _session.Run("New-CoopTemplate \"$folder/never/t.xlsx\" -WhatIf -PassThru").Succeeded();
        Assert.False(Directory.Exists(_session.PathOf("never")));
    }

    [Theory]
    [InlineData("\"$folder/old.xlsx\" -NoClobber", "TargetExists")]
    [InlineData("\"$folder/t.csv\"", "UnknownFormat")]
    [InlineData("\"$folder/old.xlsx\" -Rule DET-9", "NoRule")]
    [InlineData("\"$folder/old.xlsx\" -Question Q9", "NoQuestion")]
    [InlineData("Env:PATH", "NotFileSystem")]
    public void What_cannot_be_done_is_one_error_and_the_old_file_is_untouched(string parameters, string id)
    {
        File.WriteAllText(_session.PathOf("old.xlsx"), "old");
        _session.Caught($"New-CoopTemplate {parameters}", id);
        Assert.Equal("old", File.ReadAllText(_session.PathOf("old.xlsx")));
        Assert.Empty(Directory.GetFiles(_session.Folder, "*.tmp"));
    }

    [Fact]
    public void A_read_only_file_is_replaced_by_force_alone()
    {
        var path = _session.PathOf("locked.xlsx");
        File.WriteAllText(path, "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        _session.Caught($"New-CoopTemplate '{path}'", "TargetIsReadOnly");
        _session.Run($"New-CoopTemplate '{path}' -Force").Succeeded();
        Assert.NotEqual("old", File.ReadAllText(path));
    }
}
