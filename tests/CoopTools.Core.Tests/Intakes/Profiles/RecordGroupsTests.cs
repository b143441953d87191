using CoopTools.Law;

namespace CoopTools.Intakes.Profiles;

public sealed class RecordGroupsTests
{
    [Fact]
    public void The_agreements_of_one_agency_are_one_record()
    {
        var list = new IceList(
            IceList.Participating,
            IceList.Headers,
            "TEXAS|Elm County Sheriff's Office|County|Elm County|Jail Enforcement Model|2025-03-03|link->https://example.com/jem.pdf|",
            "TEXAS|ELM County  Sheriff\u2019s Office |County|Elm County |Task Force Model |3/172025|link pending|link->https://example.com/add.pdf",
            "OHIO|Elm County Sheriff's Office|County|Elm County|Task Force Model|2025-04-01|link pending|");
        var records = list.Records();
        Assert.Equal(["Elm County Sheriff's Office, TX", "Elm County Sheriff's Office, OH"], records.Select(r => r.ToString()));
        Assert.Equal(
            "Agreements=2; Agency type=County; County=Elm County; Models=Jail Enforcement Model; Task Force Model; Signed=2025-03-03; 2025-03-17; MOA=link; link pending; Addendum=https://example.com/add.pdf",
            string.Join("; ", records[0].Attributes.Select(a => $"{a.Key}={a.Value}")));
        Assert.Equal(("LawEnforcementAgency", "2025-07-18", "https://example.com/jem.pdf", 2), (records[0].Kind, $"{records[0].RecordDate}", records[0].Evidence, records[0].Row));
        var fact = Assert.Single(records[0].GetRecorded());
        Assert.Equal(("agreement-287g", "Yes", null), (fact.Fact, fact.Answer, fact.Cell));
        Assert.Equal("ICE's list of participating agencies of 2025-07-18 (participatingAgencies07182025pm.xlsx!Sheet1, rows 2, 3): https://example.com/jem.pdf", fact.Source);
        Assert.Equal("ICE's list of participating agencies of 2025-07-18 (participatingAgencies07182025pm.xlsx!Sheet1, row 4)", records[1].Recorded["agreement-287g"].Source);
    }

    [Fact]
    public void Every_row_is_accounted_for()
    {
        var list = new IceList(
            IceList.Participating,
            IceList.Headers,
            "TEXAS|Elm|County||Jail Enforcement Model|2025-03-03||",
            "TEXAS||County||Jail Enforcement Model|2025-03-03||",
            "TEXAS|Elm|County||Task Force Model|2025-03-03||");
        Assert.Single(list.Records());
        Assert.Equal((3, 1, 1, 1), (list.Intake.RowsRead, list.Intake.Accepted, list.Intake.Merged, list.Intake.Rejected));
        Assert.Equal("row 4: joined row 2, Elm", Assert.Single(list.Intake.Merges).ToString());
    }

    [Fact]
    public void Where_the_state_is_unknown_one_name_may_be_two_agencies()
    {
        var list = new IceList(IceList.Participating, IceList.Headers, "|Elm|County||Jail Enforcement Model|2025-03-03||", "|Elm|County||Task Force Model|2025-03-03||");
        Assert.Equal(2, list.Records().Length);
        Assert.Equal(0, list.Intake.Merged);
    }

    [Fact]
    public void Different_values_are_all_kept_and_equal_ones_once()
    {
        var list = new IceList(
            IceList.Participating,
            "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|Remarks",
            "TEXAS|Elm|County|Elm County|Jail Enforcement Model|2025-03-03|a",
            "TEXAS|Elm|Municipality|Elm County|Task Force Model|2025-03-03|",
            "TEXAS|Elm|county|#N/A|Warrant Service Officer|2025-03-03|b");
        var attributes = Assert.Single(list.Records()).Attributes;
        Assert.Equal(("County; Municipality", "Elm County", "a; b"), (attributes["Agency type"], attributes["County"], attributes["Remarks"]));
        Assert.Empty(list.Intake.Problems);
        Assert.Contains("D4 (COUNTY): '#N/A' → '', what this list writes where it gives nothing", list.Intake.Repairs.Select(r => r.ToString()));
    }

    [Fact]
    public void A_day_that_cannot_be_is_a_problem_and_keeps_its_place()
    {
        var list = new IceList(
            IceList.Participating,
            IceList.Headers,
            "TEXAS|Elm|County||Jail Enforcement Model|5025-07-07||",
            "TEXAS|Elm|County||Task Force Model|2025-03-03||",
            "TEXAS|Elm|County||Warrant Service Officer|111/2025||");
        var record = Assert.Single(list.Records());
        Assert.Equal(("Unknown; 2025-03-03; Unknown", "3", "Yes"), (record.Attributes["Signed"], record.Attributes["Agreements"], record.Facts["agreement-287g"]));
        Assert.Equal(["F2", "F4"], list.Intake.Problems.Select(p => p.Cell));
        Assert.Contains("1996-09-30 to 2025-07-18", list.Intake.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_leaves_out_the_agreement_whose_row_has_a_problem()
    {
        var list = new IceList(IceList.Participating, IceList.Headers, "TEXAS|Elm|County||Jail Enforcement Model|5025-07-07||", "TEXAS|Elm|County||Task Force Model|2025-03-03||");
        Assert.Equal("Task Force Model", Assert.Single(list.Records(strict: true)).Attributes["Models"]);
        Assert.Equal((2, 1, 0, 1), (list.Intake.RowsRead, list.Intake.Accepted, list.Intake.Merged, list.Intake.Rejected));
    }

    [Fact]
    public void A_repaired_day_says_how()
    {
        var list = new IceList(IceList.Participating, IceList.Headers, "TX|Elm|County||Jail Enforcement Model|7/72025||", "TX|Oak|County||Task Force Model|05/082025||");
        Assert.Equal(["2025-07-07", "2025-05-08"], list.Records().Select(r => r.Attributes["Signed"]));
        Assert.Equal("F2 (SIGNED): '7/72025' → '2025-07-07', a slash was missing, and there is one place for it; date as year-month-day", list.Intake.Repairs[0].ToString());
    }

    [Fact]
    public void A_wrapped_link_is_unwrapped_and_the_repair_says_so()
    {
        const string Wrapped = "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa.pdf&data=1";
        var list = new IceList(IceList.Participating, IceList.Headers, $"TX|Elm|County||Task Force Model|2025-03-03|link->{Wrapped}|");
        Assert.Equal("https://example.com/a.pdf", Assert.Single(list.Records()).Evidence);
        Assert.Equal($"G2 (MOA): '{Wrapped}' → 'https://example.com/a.pdf', the link inside Outlook's wrapper", Assert.Single(list.Intake.Repairs).ToString());
    }
}
