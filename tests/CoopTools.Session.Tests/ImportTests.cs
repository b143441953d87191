namespace CoopTools.Session.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_sample_accounts_for_every_row()
    {
        var result = _session.Run("Import-CoopJurisdiction $args[0] -IntakeVariable i", SourceTree.Path("examples", "jurisdictions.xlsx")).Succeeded();
        Assert.Equal(["48", "48", "0"], _session.Run("$i[0].RowsRead, $i[0].Accepted, $i[0].Rejected").Succeeded().Texts);
        Assert.Equal(48, result.Output.Count);
        Assert.Contains("cells", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_refused_is_one_error_and_is_accounted_for()
    {
        var result = _session.Run("Import-CoopJurisdiction $args[0] -IntakeVariable i", SourceTree.Path("examples", "refused.csv"));
        Assert.StartsWith("refused.csv, row 3 was refused", result.SingleError("RowRejected").Exception.Message, StringComparison.Ordinal);
        Assert.Equal(["3", "2", "1"], _session.Run("$i[0].RowsRead, $i[0].Accepted, $i[0].Rejected").Succeeded().Texts);
    }

    [Fact]
    public void The_workbook_and_its_csv_twin_give_the_same_findings()
    {
        string[] Findings(string name) => _session.Run(
            "Test-CoopPolicy $args[0] -AsOf 2025-06-01 -ErrorAction Ignore -WarningAction Ignore | ForEach-Object { \"$($_.Jurisdiction)|$($_.State)|$($_.Row)|$($_.Id)|$($_.RecordDate)|$($_.Rule)|$($_.Outcome)|$($_.Reason)\" }",
            SourceTree.Path("examples", name)).Succeeded().Texts.ToArray();
        Assert.Equal(Findings("jurisdictions.csv"), Findings("jurisdictions.xlsx"));
    }

    [Fact]
    public void The_samples_show_every_outcome_of_every_rule_in_every_circuit()
    {
        var shown = _session.Run("Test-CoopPolicy $args[0] -ErrorAction Ignore -WarningAction Ignore", SourceTree.Path("examples", "jurisdictions.csv")).Succeeded();
        var pairs = shown.Values("Rule").Zip(shown.Values("Outcome")).ToHashSet();
        var possible = _session.Run("foreach ($r in Get-CoopRule) { foreach ($e in $r.Examples) { \"$($r.Id) $($e.Outcome)\" } }").Succeeded().Texts;
        Assert.NotEmpty(possible);
        Assert.All(possible, p => Assert.Contains((p.Split(' ')[0], p.Split(' ')[1]), pairs));
        Assert.Equal(12, shown.Values("Circuit").Where(c => c.Length > 0).Distinct().Count());
    }

    [Theory]
    [InlineData("no-such-file.xlsx", "NoSuchFile")]
    [InlineData("no-*-match.csv", "NoSuchFile")]
    [InlineData("folder", "IsFolder")]
    [InlineData("empty.csv", "EmptySheet")]
    [InlineData("nameless.csv", "NoJurisdictionColumn")]
    [InlineData("Env:PATH", "NotFileSystem")]
    public void What_cannot_be_read_is_one_error_that_says_what_to_do(string path, string id)
    {
        Directory.CreateDirectory(_session.PathOf("folder"));
        File.WriteAllText(_session.PathOf("empty.csv"), string.Empty);
        File.WriteAllText(_session.PathOf("nameless.csv"), "Agency,State\nB,TX\n");
        var result = _session.Run("param($p) $ExecutionContext.SessionState.Path.SetLocation($folder) | Out-Null\nImport-CoopJurisdiction $p", path);
        var error = result.SingleError(id);
        Assert.Contains(path.Split('*')[0], error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void One_bad_file_does_not_keep_the_others_from_being_read()
    {
        File.WriteAllText(_session.PathOf("good.csv"), "Jurisdiction,State\nExample County,TX\n");
        var result = _session.Run("Import-CoopJurisdiction \"$folder/missing.csv\", \"$folder/good.csv\"");
        result.SingleError("NoSuchFile");
        Assert.Single(result.Output);
    }

    [Fact]
    public void A_literal_path_may_contain_brackets()
    {
        File.WriteAllText(_session.PathOf("a[1].csv"), "Jurisdiction\nB\n");
        Assert.Single(_session.Run("Import-CoopJurisdiction -LiteralPath \"$folder/a[1].csv\"").Succeeded().Output);
    }

    [Theory]
    [InlineData("-Map @{ Jurisdiction = 'Nowhere' }", "NoSuchColumn", "'Agency'")]
    [InlineData("-Map @{ Jurisdiction = 'Agency'; Bogus = 'State' }", "UnknownField", "Get-CoopFact")]
    [InlineData("-Map @{ Jurisdiction = 'Agency' } -Set @{ 'agreement-287g' = 'Perhaps' }", "UnknownAnswer", "Pending")]
    [InlineData("-Map @{ Jurisdiction = 'Agency' } -Set @{ State = 'TX' }", "SetAndColumn", "'State'")]
    public void A_mistake_in_Map_or_Set_is_one_error(string parameters, string id, string says)
    {
        File.WriteAllText(_session.PathOf("agencies.csv"), "Agency,State\nB,TX\n");
        Assert.Contains(says, _session.Run($"Import-CoopJurisdiction \"$folder/agencies.csv\" {parameters}").SingleError(id).Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_or_unknown_state_rejects_nothing()
    {
        File.WriteAllText(_session.PathOf("states.csv"), "Jurisdiction,State\nA,\nB,ZZ\nC,Texas\n");
        var result = _session.Run("Import-CoopJurisdiction \"$folder/states.csv\" -IntakeVariable i").Succeeded();
        Assert.Equal(["", "", "TX"], result.Values("State"));
        Assert.Equal("B3", _session.Run("$i[0].Problems[0].Cell").Succeeded().Texts[0]);
        Assert.Equal(["B4", "Texas", "TX"], _session.Run("$i[0].Repairs[0].Cell, $i[0].Repairs[0].Before, $i[0].Repairs[0].After").Succeeded().Texts);
    }

    [Fact]
    public void Merged_headers_are_warned_of_and_nothing_is_said_to_be_unknown_for_them()
    {
        var sample = SourceTree.Path("tests", "CoopTools.Files.Tests", "Reading", "Samples", "merged-headers.xls");
        var warning = Assert.Single(_session.Run("Import-CoopJurisdiction $args[0] -IntakeVariable i", sample).Succeeded().Warnings);
        Assert.Contains("C2:D2 (Sheriff): 'Sheriff': these cells are merged", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("left unknown", warning, StringComparison.Ordinal);
        Assert.Equal("Sheriff", Assert.Single(_session.Run("$i[0].Problems | ForEach-Object Kept").Succeeded().Texts));
    }

    [Fact]
    public void The_ICE_list_of_July_2025_is_832_records()
    {
        if (SharedData.Folder is not { } shared)
        {
            Assert.Skip("The real files are not here (COOPTOOLS_SHARED).");
            return;
        }

        var path = Path.Combine(shared, "data", "ice-287g", "participatingAgencies07182025pm.xlsx");
        const string Import = "Import-CoopJurisdiction $args[0] -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY'; State = 'STATE' } -Set @{ 'agreement-287g' = 'Yes' } -IntakeVariable i -WarningAction Ignore | Test-CoopPolicy -AsOf 2025-07-18";
        var findings = _session.Run($"$f = {Import}\n$f", path).Succeeded();
        Assert.Equal(832 * 18, findings.Output.Count);
        Assert.Equal(["832", "832", "0"], _session.Run("$i[0].RowsRead, $i[0].Accepted, $i[0].Rejected").Succeeded().Texts);

        // Rows are records, not names: 690 names and states as ICE writes them, fewer once inner spaces and quotation marks are mended.
        var names = _session.Run("$before = @{}; $i[0].Repairs | Where-Object Column -eq 'LAW ENFORCEMENT AGENCY' | ForEach-Object { $before[$_.Row] = $_.Before.Trim() }; $f | Where-Object Rule -eq REQ-5 | ForEach-Object { \"$($before[$_.Row] ?? $_.Jurisdiction)|$($_.State)\" }").Succeeded().Texts;
        Assert.Equal(832, names.Count);
        Assert.Equal(690, names.Distinct().Count());
        var req5 = _session.Run("$f | Where-Object Rule -eq REQ-5").Succeeded();
        Assert.All(req5.Values("Outcome"), o => Assert.Equal("Undetermined", o));
        Assert.All(req5.Values("Missing"), m => Assert.Equal("performs-officer-functions; officers-trained-and-certified; functions-designated; under-dhs-supervision", m));
        var reasons = _session.Run("$i[0].Repairs | Where-Object Column -eq 'LAW ENFORCEMENT AGENCY' | ForEach-Object Reason").Succeeded().Texts;
        Assert.Contains("spaces at the ends", reasons);
        Assert.Contains("quotation marks", reasons);
    }
}
