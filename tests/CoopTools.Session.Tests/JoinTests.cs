namespace CoopTools.Session.Tests;

public sealed class JoinTests : IDisposable
{
    private readonly Session _session = new();

    public JoinTests()
    {
        File.WriteAllText(_session.PathOf("mine.csv"), "Jurisdiction,State,agreement-287g\nElm Co. Sheriff's Dept.,TX,\nOak PD,Texas,No\nDouble County Sheriff,TX,\nNowhere Police,TX,\nElm County Sheriff,,\n");
        File.WriteAllText(_session.PathOf("roster.csv"), "AGENCY,STATE,287(g),County\nElm County Sheriff\u2019s Office,TX,Yes,Elm County\nOak Police Department,TX,Yes,Oak County\nDouble County Sheriff,TX,Yes,\nDouble County Sheriff's Office,TX,Yes,\nDouble County Sheriff,TX,No,\nLone Police Department,OK,Yes,\n");
        File.WriteAllText(_session.PathOf("one.csv"), "Jurisdiction,State,287(g)\nElm County Sheriff,TX,Yes\n");
    }

    private const string Join = "Import-CoopJurisdiction \"$folder/mine.csv\" -IntakeVariable i | Join-CoopJurisdiction \"$folder/roster.csv\" -Map @{ Jurisdiction = 'AGENCY' } -UnmatchedVariable u";

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Records_stream_through_filled_where_the_roster_knows_more()
    {
        var result = _session.Run($"{Join} -WarningAction Ignore | ForEach-Object {{ \"$($_.Name)|$($_.Facts['agreement-287g'])|$(($_.GetRecorded() | Where-Object Fact -eq agreement-287g).Source)|$($_.Attributes.County)\" }}").Succeeded();
        Assert.Equal(
            [
                "Elm Co. Sheriff's Dept.|Yes|roster.csv, C2 ('Elm County Sheriff's Office', confidence 0.95)|Elm County",
                "Oak PD|No||Oak County",
                "Double County Sheriff|Unknown||",
                "Nowhere Police|Unknown||",
                "Elm County Sheriff|Unknown||",
            ],
            result.Texts);
        Assert.Single(_session.Run($"{Join} -WarningAction Ignore | ForEach-Object {{ $_; break }}").Output);
    }

    [Fact]
    public void A_conflict_is_a_problem_in_the_record_s_intake_and_a_line_of_the_log()
    {
        _session.Run($"$j = {Join} -WarningAction Ignore; $j | Test-CoopPolicy -Rule REQ-4 | Export-CoopMatrix \"$folder/out.xlsx\" -Intake $i").Succeeded();
        Assert.Empty(_session.Run("$i[0].Problems").Succeeded().Output);
        Assert.Equal("C3 No No", Assert.Single(_session.Run("$j[0].GetIntake().Problems | ForEach-Object { \"$($_.Cell) $($_.Value) $($_.Kept)\" }").Succeeded().Texts));
        Assert.Contains("roster.csv, C3 says Yes", _session.Run("$j[0].GetIntake().Problems[0].Message").Succeeded().Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_end_one_warning_counts_and_the_variable_says_the_rest()
    {
        var result = _session.Run($"{Join} | ForEach-Object Name").Succeeded();
        var warning = Assert.Single(result.Warnings);
        Assert.Contains("5 records: 2 matched the roster, 2 did not, 1 matched more than one of its records alike; 4 of its 6 records matched none. 1 answer conflicts", warning, StringComparison.Ordinal);
        Assert.Equal(
            ["Double County Sheriff|True", "Nowhere Police|False", "Elm County Sheriff|False", "|False", "|False", "|False", "|False"],
            _session.Run("$u | ForEach-Object { \"$($_.Record.Name)|$($_.Ambiguous)\" }").Succeeded().Texts);
        Assert.Contains("state is not known", _session.Run("$u[2].Reason").Succeeded().Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_plus_what_did_not_match_is_added_to_what_the_variable_holds()
    {
        _session.Run($"{Join} -WarningAction Ignore | Out-Null; $before = $u.Count").Succeeded();
        Assert.Equal("True", _session.Run($"{Join.Replace("Variable u", "Variable +u", StringComparison.Ordinal)} -WarningAction Ignore | Out-Null; $u.Count -eq 2 * $before").Succeeded().Texts[0]);
    }

    [Fact]
    public void Records_of_another_day_than_the_roster_are_counted()
    {
        var result = _session.Run("Import-CoopJurisdiction \"$folder/mine.csv\" -Set @{ RecordDate = '2025-01-31' } | Join-CoopJurisdiction \"$folder/roster.csv\" -Map @{ Jurisdiction = 'AGENCY' } -Set @{ RecordDate = '2025-07-18' }").Succeeded();
        Assert.Contains("2 matched records speak of another day", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everything_matches_there_is_no_warning() =>
        Assert.Empty(_session.Run("Import-CoopJurisdiction \"$folder/mine.csv\" | Where-Object Row -eq 2 | Join-CoopJurisdiction \"$folder/one.csv\"").Succeeded().Warnings);

    [Fact]
    public void Several_files_are_one_roster_and_a_row_of_it_is_named_with_its_file()
    {
        File.WriteAllText(_session.PathOf("roster2.csv"), "AGENCY,STATE,287(g)\nNowhere Police,TX,Pending\nOak Police Department,TX,Yes\n");
        var filled = _session.Run($"{Join.Replace("roster.csv", "roster*.csv", StringComparison.Ordinal)} -WarningAction Ignore | ForEach-Object {{ \"$($_.Facts['agreement-287g'])\" }}").Succeeded();
        Assert.Equal(["Yes", "No", "Unknown", "Pending", "Unknown"], filled.Texts);
        Assert.Contains("2 rows match alike, at 0.95: 'Oak Police Department' (row 3 of roster.csv), 'Oak Police Department' (row 3 of roster2.csv)", _session.Run("$u[0].Reason").Succeeded().Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_is_read_as_its_parameters_say_and_found_letter_for_letter()
    {
        File.WriteAllText(_session.PathOf("[1].txt"), "Agencies;;\nJurisdiction;Seat;287(g)\nJurisdiction;State;287(g)\nNowhere Police;TX;Yes\n");
        Assert.Equal(
            ["Unknown", "No", "Unknown", "Yes", "Unknown"],
            _session.Run("Import-CoopJurisdiction \"$folder/mine.csv\" | Join-CoopJurisdiction -LiteralPath \"$folder/[1].txt\" -HeaderRow 3 -Delimiter ';' -WarningAction Ignore | ForEach-Object { $_.Facts['agreement-287g'] }").Succeeded().Texts);
    }

    [Theory]
    [InlineData("Join-CoopJurisdiction \"$folder/none.csv\"", "NoSuchFile")]
    [InlineData("Join-CoopJurisdiction \"$folder/none*.csv\"", "NoSuchFile")]
    [InlineData("Join-CoopJurisdiction \"$folder/roster.csv\"", "NoJurisdictionColumn")]
    [InlineData("Join-CoopJurisdiction \"$folder/roster.csv\" -Map @{ Jurisdiction = 'AGENCY' } -On State", "NoNameToJoinOn")]
    [InlineData("Join-CoopJurisdiction \"$folder/roster.csv\" -Profile Ice287g", "NotOfProfile")]
    public void Without_a_roster_nothing_goes_on(string join, string id) =>
        _session.Caught($"Import-CoopJurisdiction \"$folder/mine.csv\" | {join}", id);

    [Fact]
    public void Agencies_of_the_ICE_list_are_found_under_other_spellings_of_their_names()
    {
        Assert.SkipWhen(SharedData.Folder is null, "The real files are not here (COOPTOOLS_SHARED).");
        var ice = Path.Combine(SharedData.Folder!, "data", "ice-287g", "participatingAgencies07182025pm.xlsx");

        // Names are taken from the list as the test runs, and respelt as analysts do.
        var result = _session.Run(
            """
            param($ice)
            $all = Import-CoopJurisdiction $ice -Profile Ice287g -WarningAction Ignore
            $some = @($all | Where-Object Name -match "County Sheriff's Office$")[0, 50, 100, 150] + @($all | Where-Object Name -match 'Police Department$')[0, 50]
            $some = $some | ForEach-Object { [pscustomobject]@{ Name = ("$($_.Name)" -replace "County Sheriff's Office", 'Co. Sheriff' -replace 'Police Department', 'PD'); State = "$($_.State)" } }
            $lines = @('Jurisdiction,State') + @($some | ForEach-Object { "$($_.Name.ToUpperInvariant()),$($_.State)" }) + 'Invented Elm County Sheriff,TX'
            [System.IO.File]::WriteAllLines("$folder/some.csv", [string[]]$lines)
            Import-CoopJurisdiction "$folder/some.csv" | Join-CoopJurisdiction $ice -Profile Ice287g -UnmatchedVariable u -WarningAction Ignore |
                ForEach-Object { "$($_.Facts['agreement-287g']) $($_.Attributes.Agreements -ge 1)" }
            """,
            ice).Succeeded();
        Assert.Equal([.. Enumerable.Repeat("Yes True", 6), "Unknown False"], result.Texts);
        Assert.Equal("1 679", _session.Run("\"$(@($u | Where-Object Record).Count) $(@($u | Where-Object { -not $_.Record }).Count)\"").Succeeded().Texts[0]);
    }
}
