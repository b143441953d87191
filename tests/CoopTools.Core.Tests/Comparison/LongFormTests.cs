using CoopTools.BruteForce;
using CoopTools.Evaluation;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Comparison;

public sealed class LongFormTests
{
    private const string Columns =
        "Jurisdiction, State, Circuit, Kind, Id, RecordDate, AsOf, Rule, Question, Title, Modality, Outcome, Standing, Contrary, Stale, Reason, Facts, Missing, Flips, Authorities, Cautions, Evidence, Place, Pack, PackHash, Errata";

    public static TheoryData<string> Cultures => InCulture.Names;

    [Fact]
    public void The_columns_are_the_twenty_six_of_the_design()
    {
        Assert.Equal(Columns.Split(", "), LongForm.Columns);
        Assert.Equal(26, LongForm.Columns.Count);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_line_reads_alike_under_every_culture_and_its_days_are_ISO(string culture) => InCulture.Run(culture, () =>
    {
        var record = Recorded.In("OR", "holds-past-release=Yes", new DateOnly(2024, 2, 3)) with { Id = "0041", Body = JurisdictionKind.LawEnforcementAgency, Evidence = "Order 7" };
        var line = Line(Recorded.Finding("DET-5", record, new DateOnly(2025, 1, 23)));
        Assert.Equal(
            ("Elm County", "OR", "9th", "LawEnforcementAgency", "0041", "2024-02-03", "2025-01-23"),
            (line["Jurisdiction"], line["State"], line["Circuit"], line["Kind"], line["Id"], line["RecordDate"], line["AsOf"]));
        Assert.Equal(("DET-5", "Q3", "Conditional", "Undetermined", "Binding", "False"), (line["Rule"], line["Question"], line["Modality"], line["Outcome"], line["Standing"], line["Stale"]));
        Assert.Equal(
            ("", "city-of-el-cenizo-v-texas; lopez-lopez-v-county-of-allegan"),
            (line["Contrary"], Line(Recorded.Finding("DET-3", record, new DateOnly(2025, 1, 23)))["Contrary"]));
        Assert.Equal("holds-past-release=Yes; hold-basis=Unknown; neutral-review=Unknown", line["Facts"]);
        Assert.Equal("hold-basis; neutral-review", line["Missing"]);
        Assert.Equal(
            "hold-basis: JudicialWarrant → Consistent; ProbableCauseOfCrime → Risk or Consistent; AdministrativeWarrant → Risk or Consistent; DetainerAlone → Risk or Consistent; neutral-review: Yes → Consistent; No → Risk or Consistent",
            line["Flips"]);
        Assert.Equal("us-const-amend-iv", line["Authorities"].Split("; ").Single(a => a.StartsWith("us-", StringComparison.Ordinal)));
        Assert.Equal(("C09", "Order 7", "Q3.b2; fn6"), (line["Cautions"], line["Evidence"], line["Place"]));
        Assert.Equal(($"federal {TinyPack.File("pack.json").GetProperty("version")}", Pack.Federal.Hash), (line["Pack"], line["PackHash"]));
    });

    [Theory]
    [InlineData("DET-3", "E06; E07; E10; E18")]
    [InlineData("DET-2", "E05")]
    [InlineData("DET-4", "")]
    public void The_errata_of_the_rule_come_last(string rule, string errata) =>
        Assert.Equal(errata, LongForm.Values(Recorded.Finding(rule, Recorded.In("TX"))).Last());

    [Fact]
    public void What_is_not_known_is_empty()
    {
        var line = Line(Recorded.Finding("REQ-1", Recorded.In(null, "enforces-own-immigration-law=No")));
        Assert.All(["State", "Circuit", "Kind", "Id", "RecordDate", "Missing", "Flips", "Evidence"], column => Assert.Equal(string.Empty, line[column]));
        Assert.All(["AsOf", "Standing", "Reason", "Facts", "PackHash"], column => Assert.NotEmpty(line[column]));
    }

    [Fact]
    public void Every_finding_fills_every_column_with_one_text() => RandomRecord.Any.Sample(
        record => Assert.All(Findings.Of(record), f => Assert.Equal(LongForm.Columns.Count, LongForm.Values(f).Count(v => v is not null))),
        iter: 40);

    private static Dictionary<string, string> Line(Finding finding) => LongForm.Columns.Zip(LongForm.Values(finding)).ToDictionary(StringComparer.Ordinal);
}
