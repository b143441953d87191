namespace CoopTools.Intakes.Profiles;

public sealed class ProfiledSheetTests
{
    private const string Row = "TEXAS|Elm|County||Jail Enforcement Model|2025-03-03||";

    private const string PendingHeaders = "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE";

    [Theory]
    [InlineData("participatingAgencies07182025pm.xlsx", "2025-07-18")]
    [InlineData("participatingAgencies-20250317231040.xlsx", "2025-03-17")]
    [InlineData("ParticipatingEntities-20210113002027.xlsx", "2021-01-13")]
    [InlineData("participatingAgencies07182025pm (1).csv", "2025-07-18")]
    [InlineData("participating 2025-07-18.xlsx", null)]
    [InlineData("participating02302025.xlsx", null)]
    [InlineData("participating07182025-07192025.xlsx", null)]
    [InlineData("participating.xlsx", null)]
    public void The_day_of_the_list_is_the_one_in_the_file_s_name(string file, string? day)
    {
        var list = new IceList(file, IceList.Headers, Row);
        Assert.Equal(day, DayText.Iso(list.Sheet.Day));
        Assert.Equal(day, DayText.Iso(Assert.Single(list.Records()).RecordDate));
        Assert.Equal(day is not null, list.Sheet.Description.Contains("the day in the file's name", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pending_list_says_Pending()
    {
        var list = new IceList(IceList.Pending, PendingHeaders, "ALABAMA|Elm|County|Elm County|Task Force Model");
        var record = Assert.Single(list.Records());
        Assert.Equal(("Pending", "Task Force Model", false), (record.Facts["agreement-287g"], record.Attributes["Models"], record.Attributes.ContainsKey("Signed")));
        Assert.Equal("ICE's list of pending agencies of 2025-07-18 (pendingAgencies07182025pm.xlsx!Sheet1, row 2)", record.Recorded["agreement-287g"].Source);
    }

    [Fact]
    public void Older_headers_and_other_spellings_of_them_are_read() =>
        Assert.Equal("Elm, TX", new IceList("ParticipatingEntities.xlsx", "State |Law  enforcement agency|Support Type|Signed", "Texas|Elm|Jail Enforcement Model|2016-06-08").Records()[0].ToString());

    [Theory]
    [InlineData("participatingAgencies.xlsx", PendingHeaders, "ALABAMA|Elm|County|Elm County|Task Force Model", "no row has anything under 'SIGNED'")]
    [InlineData("participatingAgencies.xlsx", IceList.Headers, "ALABAMA|Elm|County|Elm County|Task Force Model| ||", "no row has anything under 'SIGNED'")]
    [InlineData("pendingAgencies.xlsx", IceList.Headers, Row, "rows have something under 'SIGNED'")]
    public void A_file_whose_content_contradicts_its_name_is_refused(string file, string headers, string row, string says)
    {
        var refusal = Assert.Throws<IntakeException>(() => new IceList(file, headers, row));
        Assert.Equal("ContentContradictsName", refusal.Code);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("rename it", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("-Map", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pending_list_whose_signed_column_is_blank_is_a_pending_list() =>
        Assert.Equal("pending", new IceList(IceList.Pending, IceList.Headers, "ALABAMA|Elm|County|Elm County|Task Force Model|||").Sheet.List.Id);

    [Theory]
    [InlineData("agencies.xlsx")]
    [InlineData("participating-and-pending.xlsx")]
    public void A_name_that_says_no_one_list_is_refused(string file) =>
        Assert.Equal("ListNotNamed", Assert.Throws<IntakeException>(() => new IceList(file, IceList.Headers, Row)).Code);

    [Fact]
    public void A_sheet_of_another_kind_is_refused_with_the_columns_that_are_missing()
    {
        var refusal = Assert.Throws<IntakeException>(() => new IceList(IceList.Participating, "STATE|AGENCY|SIGNED", "TX|Elm|2025-03-03"));
        Assert.Equal("NotOfProfile", refusal.Code);
        Assert.Contains("'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'AGENCY'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_the_profile_does_not_know_gives_no_fact()
    {
        var record = new IceList(IceList.Participating, "STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|SIGNED|hold-basis", "TX|Elm|Task Force Model|2025-03-03|DetainerAlone").Records()[0];
        Assert.Equal(["agreement-287g"], record.Recorded.Keys);
        Assert.Equal("DetainerAlone", record.Attributes["hold-basis"]);
    }

    [Fact]
    public void What_the_analyst_sets_goes_before_the_profile_and_carries_no_source_of_the_list()
    {
        var list = new IceList("participating.xlsx", IceList.Headers, new() { ["RecordDate"] = "2025-01-31", ["Coder"] = "AB", ["agreement-287g"] = "No" }, [Row]);
        var record = list.Records()[0];
        Assert.Equal((new DateOnly(2025, 1, 31), "AB", "No", null), (record.RecordDate, record.Coder, record.Facts["agreement-287g"], record.Recorded["agreement-287g"].Source));
        Assert.Equal("F2", Assert.Single(list.Intake.Problems).Cell);
    }

    [Fact]
    public void What_the_analyst_sets_may_not_stand_in_a_column() =>
        Assert.Equal("SetAndColumn", Assert.Throws<IntakeException>(() => new IceList(IceList.Participating, IceList.Headers, new() { ["State"] = "TX" }, [Row])).Code);

    [Fact]
    public void Columns_that_come_twice_or_have_no_header_are_kept_beside_what_the_profile_reads()
    {
        var list = new IceList("participating.csv", "STATE|LAW ENFORCEMENT AGENCY|SUPPORT TYPE|SIGNED|support type||Agreements", "TX|Elm|Jail Enforcement Model|2025-03-03|old|x|y", "TX|Elm|Task Force Model|2025-03-04|older||y");
        var record = Assert.Single(list.Records());
        Assert.Equal(
            ("2", "Jail Enforcement Model; Task Force Model", "old; older", "x", "y"),
            (record.Attributes["Agreements"], record.Attributes["Models"], record.Attributes["support type (2)"], record.Attributes["Column F"], record.Attributes["Agreements (2)"]));
        Assert.Equal(["support type (2)", "Agreements (2)", "Column F"], list.Intake.Repairs.Where(r => r.Reason.Contains("header", StringComparison.Ordinal)).Select(r => r.After));
    }
}
