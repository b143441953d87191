using CoopTools.Comparison;
using CoopTools.Law;
using CoopTools.Standings;
using CsCheck;

namespace CoopTools.Evaluation;

public sealed class VerdictTests
{
    private const string Restricts = "restricts-sharing-status=Yes";
    private const string HoldsOnADetainer = "holds-past-release=Yes hold-basis=DetainerAlone";
    private static readonly Outcome[] Parted = [Outcome.Conflict, Outcome.Risk];

    /// <summary>As the design names them, a contested Conflict or Risk apart; ! where a reader has to act.</summary>
    private static readonly string[] Shown =
    [
        "Conflict!", "Conflict (contested)!", "Risk!", "Risk (contested)!", "Misstated!", "Consistent", "Discretionary", "Not applicable", "Undetermined!",
    ];

    [Fact]
    public void Every_verdict_is_shown_under_the_designs_word_in_order() =>
        Assert.Equal(Shown.Select(s => s.TrimEnd('!')), Verdict.All.Select(v => v.Label));

    [Fact]
    public void A_reader_has_to_act_on_what_is_wrong_doubtful_or_open_and_on_nothing_else() =>
        Assert.Equal(Shown.Where(s => s.EndsWith('!')).Select(s => s.TrimEnd('!')), Verdict.All.Where(v => v.NeedsAttention).Select(v => v.Label));

    [Fact]
    public void No_two_verdicts_share_a_sign_and_each_is_one_character_beside_its_word()
    {
        Assert.Equal(Verdict.All.Count, Verdict.All.Select(v => v.Symbol).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Verdict.All, v =>
        {
            Assert.Equal(1, v.Symbol.Length);
            Assert.Equal($"{v.Symbol} {v.Label}", v.ToString());
        });
    }

    [Theory]
    [InlineData("NJ", Restricts, "Conflict (contested)")]
    [InlineData("TX", Restricts, "Conflict")]
    [InlineData(null, Restricts, "Conflict")]
    [InlineData("AS", Restricts, "Not applicable")]
    [InlineData("NJ", "restricts-sharing-status=No", "Consistent")]
    [InlineData("NJ", "", "Undetermined")]
    public void A_conflict_is_kept_apart_where_an_authority_against_the_rule_binds(string? state, string facts, string label) =>
        Assert.Equal(label, Verdict.Of(Recorded.Finding("RES-1", Recorded.In(state, facts))).Label);

    [Theory]
    [InlineData("TX", HoldsOnADetainer, "△ Risk (contested)")]
    [InlineData("CA", HoldsOnADetainer, "△ Risk (contested)")]
    [InlineData("OH", HoldsOnADetainer, "▲ Risk")]
    [InlineData(null, HoldsOnADetainer, "▲ Risk")]
    [InlineData("TX", "holds-past-release=No", "– Not applicable")]
    [InlineData("TX", "", "? Undetermined")]
    public void So_is_a_risk_and_nothing_else(string? state, string facts, string shown) =>
        Assert.Equal(shown, Verdict.Of(Recorded.Finding("DET-3", Recorded.In(state, facts))).ToString());

    [Fact]
    public void Any_findings_are_counted_each_under_one_verdict() => RandomRecord.Any.Array[0, 4].Sample(
        records =>
        {
            var findings = Findings.Of(records);
            var counts = new VerdictCounts(findings);
            Assert.Equal(records.Length * 18, counts.Total);
            Assert.Equal(counts.Total, Verdict.All.Sum(v => counts[v]));
            foreach (var (outcome, contested) in Parted.SelectMany(o => new[] { (o, false), (o, true) }))
            {
                Assert.Equal(
                    findings.Count(f => f.Decision.Outcome == outcome && (f.Force.Standing == Standing.Contested) == contested),
                    counts[new(outcome, contested)]);
            }

            Assert.All(Enum.GetValues<Outcome>().Except(Parted), o => Assert.Equal(findings.Count(f => f.Decision.Outcome == o), counts[new(o, false)]));
        },
        iter: 100);
}
