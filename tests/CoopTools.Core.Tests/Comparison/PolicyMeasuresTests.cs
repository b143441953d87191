using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;
using CsCheck;

namespace CoopTools.Comparison;

public sealed class PolicyMeasuresTests
{
    private const string Restricts = "restricts-sharing-status=Yes";

    public static TheoryData<Dimension> Dimensions => [.. Enum.GetValues<Dimension>()];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Every_finding_is_counted_once_and_under_one_outcome(Dimension by) => RandomRecord.Any.Array[0, 5].Sample(
        records =>
        {
            var findings = Findings.Of(records.Select((r, i) => i % 3 == 0 ? r : r with { Body = (JurisdictionKind)(i % 7) }));
            var measures = Findings.Measured(findings, by);
            Assert.Equal(findings.Length, measures.Sum(m => m.Findings));
            Assert.Equal(measures.Count, measures.Select(m => m.Value).Distinct().Count());
            Assert.All(measures, m =>
            {
                var shared = findings.Where(f => Value(f, by) == m.Value).ToArray();
                Assert.NotEmpty(shared);
                Assert.Equal(
                    (by, shared.Length, shared.Select(f => f.Record).Distinct().Count()),
                    (m.By, m.Findings, m.Jurisdictions));
                int[] spread = [m.Conflict + m.ContestedConflict, m.Risk + m.ContestedRisk, m.Misstated, m.Consistent, m.Discretionary, m.NotApplicable, m.Undetermined];
                Assert.Equal(Enum.GetValues<Outcome>().Select(o => shared.Count(f => f.Decision.Outcome == o)), spread);
                Assert.Equal(shared.Count(f => f.Decision.Outcome == Outcome.Conflict && f.Force.Standing == Standing.Contested), m.ContestedConflict);
                Assert.Equal(shared.Count(f => f.Decision.Outcome == Outcome.Risk && f.Force.Standing == Standing.Contested), m.ContestedRisk);
            });
        },
        iter: 60);

    [Fact]
    public void A_contested_conflict_is_counted_apart_from_a_plain_one()
    {
        var run = Findings.Run(rules: ["RES-1"]);
        var findings = new[] { "NJ", "TX", "PA", "OH", "CA" }.SelectMany(s => run.Evaluate(Recorded.In(s, Restricts))).ToArray();
        var measure = Assert.Single(Findings.Measured(findings, Dimension.Rule));
        Assert.Equal((3, 2, 5), (measure.Conflict, measure.ContestedConflict, measure.Findings));
        Assert.Equal(["Outcome Conflict: 3", "Outcome Conflict (contested): 2"], Findings.Measured(findings, Dimension.Outcome).Select(m => m.ToString()));
    }

    [Fact]
    public void So_is_a_contested_risk()
    {
        var run = Findings.Run(rules: ["DET-3"]);
        var records = new[] { "TX", "OH", "CA", "NE" }.Select(s => Recorded.In(s, "holds-past-release=Yes hold-basis=DetainerAlone"));
        var findings = records.SelectMany(run.Evaluate).ToArray();
        var measure = Assert.Single(Findings.Measured(findings, Dimension.Rule));
        Assert.Equal((2, 2, 4), (measure.Risk, measure.ContestedRisk, measure.Findings));
        Assert.Equal(
            ["Outcome Risk: 2", "Outcome Risk (contested): 2"],
            Findings.Measured(findings, Dimension.Outcome).Select(m => m.ToString()));
    }

    [Theory]
    [InlineData(Dimension.State, "AK,NJ,NY,TX,WY,Unknown")]
    [InlineData(Dimension.Circuit, "2d,3d,5th,9th,10th,Unknown")]
    [InlineData(Dimension.Kind, "State,County,Other,Unknown")]
    [InlineData(Dimension.Rule, "REQ-2,RES-1,RES-5,DET-1,DET-3")]
    [InlineData(Dimension.Question, "Q1,Q2,Q3")]
    [InlineData(Dimension.Outcome, "Conflict,Conflict (contested),Discretionary,Undetermined")]
    [InlineData(Dimension.Standing, "Binding,Persuasive,Guidance,Contested,Unknown")]
    public void Values_stand_in_the_order_in_which_a_reader_looks_for_them_and_what_has_none_comes_last(Dimension by, string expected)
    {
        var run = Findings.Run(rules: ["DET-3", "RES-1", "REQ-2", "RES-5", "DET-1"]);
        var kinds = new JurisdictionKind?[] { null, JurisdictionKind.Other, JurisdictionKind.State, JurisdictionKind.County, null, null };
        var records = new[] { null, "WY", "TX", "NJ", "AK", "NY" }.Zip(kinds, (state, kind) => Recorded.In(state, $"{Restricts} claims-duty-to-communicate=No claims-1373-inquiry-authority=No claims-duty-to-detain=No") with { Body = kind });
        var findings = records.SelectMany(run.Evaluate).Reverse().ToArray();
        Assert.Equal(expected.Split(','), Findings.Measured(findings, by).Select(m => m.Value));
    }

    [Fact]
    public void Nothing_is_counted_as_nothing() => Assert.All(Enum.GetValues<Dimension>(), by => Assert.Empty(Findings.Measured([], by)));

    private static string Value(Finding finding, Dimension by) => by switch
    {
        Dimension.Outcome => finding.Decision.Outcome switch
        {
            Outcome.Conflict or Outcome.Risk => finding.Contested ? $"{finding.Decision.Outcome} (contested)" : $"{finding.Decision.Outcome}",
            Outcome.NotApplicable => "Not applicable",
            var other => $"{other}",
        },
        Dimension.Rule => finding.Rule,
        Dimension.Question => finding.Question,
        Dimension.State => finding.State ?? "Unknown",
        Dimension.Circuit => finding.Circuit ?? (finding.State is null ? "Unknown" : "None"),
        Dimension.Kind => finding.Kind?.ToString() ?? "Unknown",
        _ => $"{finding.Standing}",
    };
}
