using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed class SeveralPacksEvaluationTests
{
    private static readonly Pack Law = InventedState.Law;

    private static readonly EvaluationRun Run = new(Law, Law.Rules.ToArray(), Recorded.Today, Recorded.Today);

    [Fact]
    public void A_finding_names_its_own_rules_pack()
    {
        var findings = Run.Evaluate(Recorded.In("WY"));
        Assert.All(findings, f => Assert.Equal((Law.Of(f.Law).ToString(), Law.Of(f.Law).Hash), (f.Pack, f.PackHash)));
        Assert.Equal(Law.Parts.Select(p => p.ToString()), findings.Select(f => f.Pack).Distinct());
    }

    [Fact]
    public void A_record_of_the_default_law_is_evaluated_under_a_wider_one() => Assert.Equal(
        ("Undetermined", "Conflict"),
        (Of("INV-1", Recorded.In("WY")).Outcome, Of("INV-2", Recorded.In("WY", "holds-past-release=Yes hold-basis=DetainerAlone")).Outcome));

    [Fact]
    public void The_other_packs_findings_are_what_they_are_without_it()
    {
        var record = Recorded.In("WY", "holds-past-release=Yes hold-basis=DetainerAlone");
        var alone = new EvaluationRun(Pack.Federal, Pack.Federal.Rules.ToArray(), Recorded.Today, Recorded.Today).Evaluate(record);
        Assert.Equal(
            alone.Select(f => (f.Rule, f.Outcome, f.Reason, f.StandingBy, f.StaleBecause, f.PackHash)),
            Run.Evaluate(record).Take(alone.Count).Select(f => (f.Rule, f.Outcome, f.Reason, f.StandingBy, f.StaleBecause, f.PackHash)));
    }

    [Fact]
    public void A_states_statute_and_its_highest_court_bind_in_that_state()
    {
        Assert.Equal(("Binding", "Binding: Wyo. Inv. Stat. Ann. § 1-1-102 (2019)"), (Of("INV-1", Recorded.In("WY")).Standing, Of("INV-1", Recorded.In("WY")).StandingBy));
        Assert.Equal("Binding: State v. Invented (Wyo. 2021)", Of("INV-2", Recorded.In("WY", "holds-past-release=Yes")).StandingBy);
        var text = Of("INV-2", Recorded.In("WY", "holds-past-release=Yes")).GetExplanation();
        Assert.Contains("the highest court of Wyoming is binding there on the law of Wyoming", text, StringComparison.Ordinal);
        Assert.Contains("This pack is invented for tests", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CO", null, "outside WY")]
    [InlineData("WY", JurisdictionKind.Municipality, "WY, Municipality")]
    public void Whom_the_states_pack_does_not_reach_the_other_one_may(string state, JurisdictionKind? kind, string left)
    {
        var findings = Run.Evaluate(Recorded.In(state) with { Body = kind });
        Assert.Equal([null, left], findings.Select(f => f.LeftOut).Distinct());
        Assert.All(findings, f => Assert.Equal(f.Rule.StartsWith("INV", StringComparison.Ordinal), f.LeftOut is not null));
    }

    [Fact]
    public void The_first_day_that_is_described_is_each_packs_own()
    {
        var run = new EvaluationRun(Law, Law.Rules.ToArray(), new DateOnly(2019, 6, 30), Recorded.Today);
        var findings = run.Evaluate(Recorded.In("WY", "holds-past-release=Yes"));
        Assert.All(findings, f => Assert.Equal(
            f.Rule.StartsWith("INV", StringComparison.Ordinal),
            f.StaleBecause?.Contains("The act took effect on that day.", StringComparison.Ordinal) == true));
    }

    private static Finding Of(string rule, Records.Jurisdiction record) => Run.Evaluate(record).Single(f => f.Rule == rule);
}
