using CoopTools.Decisions;
using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed class EvaluationRunTests
{
    private static readonly DateOnly RecordDate = new(2024, 5, 6);

    private static readonly DateOnly AsOf = new(2025, 2, 3);

    [Fact]
    public void The_laws_day_is_AsOf_else_the_records_date_else_today() => Assert.Equal(
        [AsOf, AsOf, RecordDate, Recorded.Today],
        new DateOnly[]
        {
            Recorded.Finding("REQ-1", Recorded.In("TX", date: RecordDate), AsOf).AsOf,
            Recorded.Finding("REQ-1", Recorded.In("TX"), AsOf).AsOf,
            Recorded.Finding("REQ-1", Recorded.In("TX", date: RecordDate)).AsOf,
            Recorded.Finding("REQ-1", Recorded.In("TX")).AsOf,
        });

    [Fact]
    public void One_finding_is_made_for_each_rule_in_order_and_counted()
    {
        var run = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules.ToArray(), null, Recorded.Today));
        Assert.Equal((0, 0), (run.Jurisdictions, run.Findings));
        var findings = Enumerable.Range(0, 3).Select(_ => run.Evaluate(Recorded.In("TX"))).ToArray();
        Assert.All(findings, f => Assert.Equal(Pack.Federal.Rules.Select(r => r.Id), f.Select(x => x.Rule)));
        Assert.Equal((3, 3 * Pack.Federal.Rules.Count), (run.Jurisdictions, run.Findings));
    }

    [Fact]
    public void Only_the_rules_asked_for_are_evaluated()
    {
        var rules = new[] { Pack.Federal.Rules.Find("DET-3")!, Pack.Federal.Rules.Find("DET-1")! };
        var run = new EvaluationBatch(new(Pack.Federal, rules, null, Recorded.Today));
        Assert.Equal(["DET-3", "DET-1"], run.Evaluate(Recorded.In("TX")).Select(f => f.Rule));
        Assert.Equal((1, 2), (run.Jurisdictions, run.Findings));
    }

    [Fact]
    public void A_finding_repeats_the_record_the_rule_and_the_pack()
    {
        var record = Recorded.In("PA", "restricts-sharing-status=Yes", RecordDate) with { Id = "00042", Body = JurisdictionKind.County, Evidence = "Order 7" };
        var finding = Recorded.Finding("RES-1", record);
        Assert.Equal(
            ("Elm County", "PA", "3d", "County", "00042", DayText.Iso(RecordDate), "Order 7"),
            (finding.Jurisdiction, finding.State, finding.Circuit, finding.Kind, finding.Id, $"{finding.RecordDate}", finding.Evidence));
        Assert.Equal(
            ("RES-1", "Q2", "Prohibited", "Q2.b1", "C05; C16", "E02; E03"),
            (finding.Rule, finding.Question, finding.Modality, $"{finding.Place}", $"{finding.Cautions}", $"{finding.Errata}"));
        Assert.Equal(("Conflict", "Contested", $"federal {Pack.Federal.Version}", Pack.Federal.Hash), (finding.Outcome, finding.Standing, finding.Pack, finding.PackHash));
        Assert.Equal("Elm County, PA: RES-1 Conflict", finding.ToString());
        Assert.Same(record, finding.GetRecord());
    }

    [Fact]
    public void The_facts_of_a_finding_say_their_answer_and_where_it_comes_from()
    {
        var finding = Recorded.Finding("REQ-6", Recorded.In("TX", "uses-mass-influx-powers=Yes mass-influx-training=Waived"), new DateOnly(2025, 2, 1));
        Assert.Equal(
            "uses-mass-influx-powers=Yes; agreement-mass-influx=Unknown; mass-influx-in-force=Yes; mass-influx-consent=Unknown; mass-influx-training=Waived",
            finding.Facts.ToString());
        Assert.Equal(
            [FactSource.Recorded, FactSource.Unknown, FactSource.Derived, FactSource.Unknown, FactSource.Recorded],
            finding.Used.Select(f => f.Source));
        Assert.Equal("agreement-mass-influx; mass-influx-consent", finding.Missing.ToString());
        Assert.Equal("Conflict; Consistent", finding.Possible.ToString());
    }

    [Fact]
    public void Two_records_of_one_name_are_two() => Assert.Equal((false, true), (Recorded.In("TX").Equals(Recorded.In("TX")), Recorded.In("TX") is var one && one.Equals(one)));

    [Fact]
    public void Every_full_set_of_recorded_answers_leads_to_the_decision_of_the_table() => Assert.All(Pack.Federal.Rules, rule =>
    {
        for (var cell = 0; cell < DecisionTable.Of(rule).Space.Size; cell++)
        {
            var answers = rule.Reads.Select((f, i) => (f.Id, Answer: DecisionTable.Of(rule).Space.AnswerAt(cell, i))).Where(a => a.Answer is not null && a.Id != "mass-influx-in-force");
            var finding = Recorded.Finding(rule.Id, Recorded.In("OH", string.Join(' ', answers.Select(a => $"{a.Id}={a.Answer}"))), new DateOnly(2026, 1, 1));
            Assert.Equal(finding.Used.Select(f => f.Answer), rule.Reads.Select(f => finding.Record.Recorded.GetValueOrDefault(f.Id)?.Given));
            Assert.Same(DecisionTable.Of(rule).Decide(finding.Used.Select(f => f.Answer).ToArray()), finding.Decision);
        }
    });
}
