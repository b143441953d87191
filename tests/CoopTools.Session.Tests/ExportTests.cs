namespace CoopTools.Session.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly Session _session = new();

    public ExportTests()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,holds-past-release,hold-basis\nExample County,TX,Yes,DetainerAlone\nExample County,TX,No,\nSample City,,,\n");
        _session.Run("$f = Test-CoopPolicy \"$folder/in.csv\" -AsOf 2025-06-01").Succeeded();
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Nothing_is_emitted_unless_PassThru_asks_for_the_file()
    {
        Assert.Empty(_session.Run("$f | Export-CoopMatrix \"$folder/new/out.xlsx\"").Succeeded().Output);
        var file = Assert.IsType<FileInfo>(Assert.Single(_session.Run("$f | Export-CoopMatrix \"$folder/out2.xlsx\" -PassThru").Succeeded().Output).BaseObject);
        Assert.True(file.Exists);
        Assert.True(File.Exists(_session.PathOf("new/out.xlsx")));
    }

    [Fact]
    public void Two_records_of_one_name_are_two_rows()
    {
        _session.Run("$f | Export-CoopMatrix \"$folder/out.xlsx\"").Succeeded();
        Assert.Equal(2, SheetText("out.xlsx", "Matrix").Count(t => t == "Example County"));
    }

    [Fact]
    public void Shuffled_findings_give_every_finding_its_place()
    {
        _session.Run("$s = $f[0..53]; [array]::Reverse($s); $s | Export-CoopMatrix \"$folder/shuffled.csv\"; $f | Export-CoopMatrix \"$folder/straight.csv\"").Succeeded();
        Assert.Equal(
            File.ReadAllLines(_session.PathOf("straight.csv")).Order(StringComparer.Ordinal),
            File.ReadAllLines(_session.PathOf("shuffled.csv")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Filtered_findings_are_said_to_be_partial_and_absent_cells_too()
    {
        _session.Run("$f | Where-Object Outcome -eq Risk | Export-CoopMatrix \"$folder/out.xlsx\"").Succeeded();
        var summary = string.Join('\n', SheetText("out.xlsx", "Summary"));
        Assert.Contains("2 of 54 findings", summary, StringComparison.Ordinal);
        Assert.Contains("not exported", SheetText("out.xlsx", "Matrix"));
    }

    [Fact]
    public void The_csv_has_exactly_the_columns_of_the_long_form()
    {
        _session.Run("$f | Export-CoopMatrix \"$folder/out.csv\"").Succeeded();
        Assert.Equal(
            "Jurisdiction,State,Circuit,Kind,Id,RecordDate,AsOf,Rule,Question,Title,Modality,Outcome,Standing,Contrary,Stale,Reason,Facts,Missing,Flips,Authorities,Cautions,Evidence,Place,Pack,PackHash,Errata",
            File.ReadAllLines(_session.PathOf("out.csv"))[0]);
    }

    [Theory]
    [InlineData(".xlsx", "PK")]
    [InlineData(".html", "<!DOCTYPE html>")]
    [InlineData(".md", "# Policy matrix")]
    [InlineData(".json", "{\"title\"")]
    [InlineData(".csv", "Jurisdiction,")]
    public void Every_format_is_written_from_the_same_findings(string extension, string beginning)
    {
        _session.Run($"$f | Export-CoopMatrix \"$folder/out{extension}\"").Succeeded();
        Assert.StartsWith(beginning, File.ReadAllText(_session.PathOf($"out{extension}")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_an_error_that_lists_those_there_are()
    {
        var error = _session.Run("try { $f | Export-CoopMatrix \"$folder/out.pdf\" } catch { $_.Exception.Message }").Texts[^1];
        Assert.All([".xlsx", ".html", ".md", ".json", ".csv"], e => Assert.Contains(e, error, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_of_the_json_ships_with_the_module() =>
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Session.Manifest)!, "schemas", "findings.schema.json")));

    [Fact]
    public void When_every_row_was_rejected_the_intake_still_makes_a_workbook()
    {
        File.WriteAllText(_session.PathOf("bad.csv"), "Jurisdiction,State\n,TX\n,CA\n");
        _session.Run("$j = Import-CoopJurisdiction \"$folder/bad.csv\" -IntakeVariable i -ErrorAction Ignore; $j | Test-CoopPolicy | Export-CoopMatrix \"$folder/bad.xlsx\" -Intake $i").Succeeded();
        Assert.Contains(SheetText("bad.xlsx", "Input log"), t => t.Contains("it has no name", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$f | Export-CoopMatrix \"$folder/in.csv\"")]
    [InlineData("$f | Export-CoopMatrix \"$folder/in.csv\" -Force")]
    [InlineData("Import-CoopJurisdiction \"$folder/in.xlsx\" | New-CoopTemplate \"$folder/in.xlsx\"")]
    public void The_file_that_records_were_read_from_is_never_replaced(string script)
    {
        _session.Run("'Example County' | New-CoopTemplate \"$folder/in.xlsx\"").Succeeded();
        var before = Directory.GetFiles(_session.Folder, "in.*").Select(f => Convert.ToHexString(File.ReadAllBytes(f))).ToArray();
        _session.Caught(script, "TargetIsInput");
        Assert.Equal(before, Directory.GetFiles(_session.Folder, "in.*").Select(f => Convert.ToHexString(File.ReadAllBytes(f))));
    }

    [Theory]
    [InlineData("$f | Export-CoopMatrix \"$folder\"", "UnknownFormat")]
    [InlineData("$f | Export-CoopMatrix \"$folder/dir.xlsx\"", "TargetIsFolder")]
    [InlineData("$f | Export-CoopMatrix \"$folder/out.doc\"", "UnknownFormat")]
    [InlineData("$f | Export-CoopMatrix \"$folder/old.xlsx\" -NoClobber", "TargetExists")]
    [InlineData("$f | Export-CoopMatrix \"$folder/in.csv/out.xlsx\"", "FolderIsFile")]
    [InlineData("@() | Export-CoopMatrix \"$folder/old.xlsx\"", "NothingToExport")]
    public void What_cannot_be_written_is_one_error_and_the_old_file_is_untouched(string script, string id)
    {
        File.WriteAllText(_session.PathOf("old.xlsx"), "old");
        Directory.CreateDirectory(_session.PathOf("dir.xlsx"));
        _session.Caught(script, id);
        Assert.Equal("old", File.ReadAllText(_session.PathOf("old.xlsx")));
        Assert.Empty(Directory.GetFiles(_session.Folder, "*.tmp"));
    }

    [Fact]
    public void A_read_only_file_is_replaced_by_force_alone()
    {
        var path = _session.PathOf("locked.xlsx");
        File.WriteAllText(path, "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        _session.Caught($"$f | Export-CoopMatrix '{path}'", "TargetIsReadOnly");
        Assert.Equal("old", File.ReadAllText(path));
        _session.Run($"$f | Export-CoopMatrix '{path}' -Force").Succeeded();
        Assert.NotEqual("old", File.ReadAllText(path));
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        _session.Run("$f | Export-CoopMatrix \"$folder/never/out.xlsx\" -WhatIf").Succeeded();
        Assert.False(Directory.Exists(_session.PathOf("never")));
    }

    [Fact]
    public void What_is_no_finding_is_an_error_that_says_what_it_is()
    {
        var error = _session.Run("Import-CoopJurisdiction \"$folder/in.csv\" | Export-CoopMatrix \"$folder/out.csv\" -Intake @() -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].Exception.Message").Texts[^1];
        Assert.Contains("Test-CoopPolicy first", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_over_the_same_records_is_refused_not_mixed()
    {
        var result = _session.Run("$j = Import-CoopJurisdiction \"$folder/in.csv\"; @($j | Test-CoopPolicy -AsOf 2025-01-01 -Rule DET-1) + @($j | Test-CoopPolicy -AsOf 2025-06-01 -Rule DET-1) | Export-CoopMatrix \"$folder/two.csv\"");
        Assert.Equal(3, result.Errors.Count);
        Assert.All(result.Errors, e => Assert.StartsWith("FindingLeftOut", e.FullyQualifiedErrorId, StringComparison.Ordinal));
    }

    private string[] SheetText(string file, string sheet) => WorkbookText.Of(_session.PathOf(file), sheet);
}
