using CoopTools.BruteForce;
using CoopTools.Law;

namespace CoopTools.Decisions;

public sealed class DecisionTableTests
{
    public static TheoryData<string> Rules => new(TinyPack.RuleIds);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_cell_of_a_federal_rule_is_what_brute_force_finds(string id)
    {
        var rule = Pack.Federal.Rules.Find(id)!;
        var compared = Agreement.Check(DecisionTable.Of(rule), rule.Cases, TinyPack.Rule(id));
        Assert.True(compared >= 3, $"only {compared} cells");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_undetermined_reason_names_each_missing_fact_and_each_outcome_still_possible(string id)
    {
        var table = DecisionTable.Of(Pack.Federal.Rules.Find(id)!);
        foreach (var decision in Enumerable.Range(0, table.Space.Size).Select(cell => table[cell]).Where(d => d.Outcome == Outcome.Undetermined))
        {
            Assert.All(decision.Missing, fact => Assert.Contains(Pack.Federal.Facts.Find(fact)!.Label, decision.Reason, StringComparison.Ordinal));
            Assert.All(decision.Possible, outcome => Assert.Contains($"{outcome}", decision.Reason, StringComparison.Ordinal));
            Assert.All(
                table.Facts.Where(f => !decision.Missing.Contains(f.Id, StringComparer.Ordinal)),
                fact => Assert.DoesNotContain(fact.Label, decision.Reason, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Nothing_is_missing_where_the_outcome_is_settled(string id)
    {
        var table = DecisionTable.Of(Pack.Federal.Rules.Find(id)!);
        var settled = Enumerable.Range(0, table.Space.Size).Select(cell => table[cell]).Where(d => d.Outcome != Outcome.Undetermined).ToArray();
        Assert.NotEmpty(settled);
        Assert.All(settled, d => Assert.Equal((0, 0, 1), (d.Missing.Count, d.Flips.Count, d.Possible.Count)));
    }

    [Fact]
    public void A_flip_prints_what_each_answer_leads_to()
    {
        var rule = Pack.Federal.Rules.Find("REQ-4")!;
        var recorded = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["performs-officer-functions"] = "Yes",
            ["agreement-mass-influx"] = "No",
            ["state-law-on-agreements"] = "Silent",
        };
        var decision = DecisionTable.Of(rule).Decide(rule.Reads.Select(f => recorded.TryGetValue(f.Id, out var answer) ? f.Find(answer) : null).ToArray());
        Assert.Equal("agreement-287g: Yes → Consistent; Pending → Conflict; No → Conflict", Assert.Single(decision.Flips).ToString());
    }
}
