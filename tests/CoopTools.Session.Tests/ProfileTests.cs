namespace CoopTools.Session.Tests;

/// <summary>Import-CoopJurisdiction -Profile on ICE's own lists, which are no part of the repository.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("ParticipatingEntities-20210113002027.xlsx", "2021-01-13", "Yes", 150, 147, 174, 0)]
    [InlineData("participatingAgencies-20250317231040.xlsx", "2025-03-17", "Yes", 360, 272, 748, 0)]
    [InlineData("participatingAgencies07182025pm.xlsx", "2025-07-18", "Yes", 832, 685, 1713, 1)]
    [InlineData("pendingAgencies07182025pm.xlsx", "2025-07-18", "Pending", 26, 25, 33, 0)]
    public void One_profile_reads_every_form_of_the_lists(string name, string day, string answer, int rows, int agencies, int repairs, int problems)
    {
        var records = _session.Run("Import-CoopJurisdiction $args[0] -Profile Ice287g -IntakeVariable i -WarningAction Ignore", Ice(name)).Succeeded();
        Assert.Equal(agencies, records.Output.Count);
        Assert.Equal(
            [rows, agencies, rows - agencies, 0, repairs, problems],
            _session.Run("$i[0].RowsRead, $i[0].Accepted, $i[0].Merged, $i[0].Rejected, $i[0].Repairs.Count, $i[0].Problems.Count").Succeeded().Output.Select(o => (int)o.BaseObject));
        var said = _session.Run("param($n) Import-CoopJurisdiction $n -Profile Ice287g -WarningAction Ignore | ForEach-Object { \"$($_.Kind) $($_.RecordDate) $($_.Facts['agreement-287g']) $($_.GetRecorded().Count)\" }", Ice(name)).Succeeded().Texts;
        Assert.Equal([$"LawEnforcementAgency {day} {answer} 1"], said.Distinct());
        Assert.All(records.Values("State"), s => Assert.Equal(2, s.Length));

        // Every agreement of the list is in some record, each with its model.
        Assert.Equal(rows, _session.Run("param($n) Import-CoopJurisdiction $n -Profile Ice287g -WarningAction Ignore | ForEach-Object { ($_.Attributes.Models -split '; ').Count; if (($_.Attributes.Models -split '; ').Count -ne [int]$_.Attributes.Agreements) { throw $_ } }", Ice(name)).Succeeded().Output.Sum(o => (int)o.BaseObject));
    }

    [Fact]
    public void The_dates_of_July_2025_are_mended_where_that_is_sure_and_no_further()
    {
        _session.Run("Import-CoopJurisdiction $args[0] -Profile Ice287g -IntakeVariable i -WarningAction Ignore | Out-Null", Ice("participatingAgencies07182025pm.xlsx")).Succeeded();
        Assert.Equal(
            ["F775 7/72025 2025-07-07", "F785 05/082025 2025-05-08"],
            _session.Run("$i[0].Repairs | Where-Object Column -eq SIGNED | ForEach-Object { \"$($_.Cell) $($_.Before) $($_.After)\" }").Succeeded().Texts);
        Assert.Equal("F639 5025-07-07", Assert.Single(_session.Run("$i[0].Problems | ForEach-Object { \"$($_.Cell) $($_.Value)\" }").Succeeded().Texts));
        Assert.Equal("207", _session.Run("@($i[0].Repairs | Where-Object Reason -like '*wrapper*').Count").Succeeded().Texts[0]);
    }

    [Theory]
    [InlineData("pendingAgencies07182025pm.xlsx", "participatingAgencies07182025pm.xlsx")]
    [InlineData("participatingAgencies-20250317231040.xlsx", "pendingAgencies-20250317231040.xlsx")]
    public void A_list_that_was_renamed_is_refused(string name, string renamed)
    {
        File.Copy(Ice(name), _session.PathOf(renamed));
        var result = _session.Run("Import-CoopJurisdiction \"$folder/$($args[0])\" -Profile Ice287g -IntakeVariable i", renamed);
        var error = result.SingleError("ContentContradictsName");
        Assert.Contains(renamed, error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("rename", error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Empty(_session.Run("$i").Output);
    }

    [Fact]
    public void The_workbook_accounts_for_the_merged_rows()
    {
        File.WriteAllText(_session.PathOf("participating07182025.csv"), "STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nTX,Elm,Task Force Model,2025-03-03\nTX,Elm,Jail Enforcement Model,2025-03-03\nTX,,Jail Enforcement Model,2025-03-03\n");
        var result = _session.Run("Import-CoopJurisdiction \"$folder/participating07182025.csv\" -Profile ice287G -IntakeVariable i | Test-CoopPolicy | Export-CoopMatrix \"$folder/out.xlsx\" -Intake $i");
        result.SingleError("RowRejected");
        using var zip = System.IO.Compression.ZipFile.OpenRead(_session.PathOf("out.xlsx"));
        using var strings = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
        var text = strings.ReadToEnd();
        Assert.Contains("3 rows read = 1 accepted + 1 merged into an earlier row's record + 1 rejected.", text.Replace("&apos;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("The row joined the record of row 2, Elm.", AllText(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_a_day_is_a_warning()
    {
        File.WriteAllText(_session.PathOf("participating.csv"), "STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nTX,Elm,Task Force Model,2025-03-03\n");
        Assert.Contains("-Set @{ RecordDate", Assert.Single(_session.Run("Import-CoopJurisdiction \"$folder/participating.csv\" -Profile Ice287g").Succeeded().Warnings), StringComparison.Ordinal);
        Assert.Empty(_session.Run("Import-CoopJurisdiction \"$folder/participating.csv\" -Profile Ice287g -Set @{ RecordDate = '2025-04-01' }").Succeeded().Warnings);
    }

    [Fact]
    public void Test_CoopPolicy_reads_a_file_by_a_profile_as_import_does()
    {
        var sample = SourceTree.Path("examples", "participatingAgencies04012025.csv");
        const string Line = "ForEach-Object { \"$($_.Record)|$($_.Record.Row)|$($_.AsOf)|$($_.Outcome)\" }";
        var tested = _session.Run($"Test-CoopPolicy $args[0] -Profile ice287g -Rule REQ-5 | {Line}", sample).Succeeded().Texts;
        Assert.NotEmpty(tested);
        Assert.Equal(_session.Run($"Import-CoopJurisdiction $args[0] -Profile Ice287g | Test-CoopPolicy -Rule REQ-5 | {Line}", sample).Succeeded().Texts, tested);
    }

    [Theory]
    [InlineData("-Profile Nobody", "NoProfile")]
    [InlineData("-Profile Ice287g -Map @{ State = 'STATE' }", "MapAndProfile")]
    public void A_mistake_in_Profile_ends_the_command(string parameters, string id)
    {
        _session.Caught($"Import-CoopJurisdiction \"$folder/participating.csv\" {parameters}", id);
        _session.Caught($"Test-CoopPolicy \"$folder/participating.csv\" {parameters}", id);
    }

    private static string Ice(string name)
    {
        Assert.SkipWhen(SharedData.Folder is null, "The real files are not here (COOPTOOLS_SHARED).");
        return Path.Combine(SharedData.Folder!, "data", "ice-287g", name);
    }

    private static string AllText(System.IO.Compression.ZipArchive zip) => string.Concat(zip.Entries.Where(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal)).Select(e =>
    {
        using var reader = new StreamReader(e.Open());
        return reader.ReadToEnd();
    }));
}
