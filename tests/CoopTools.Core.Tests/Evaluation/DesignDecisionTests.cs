using CoopTools.Decisions;
using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed class DesignDecisionTests
{
    public static TheoryData<string> Rules => new(DesignDecisions.ByRule.Keys);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Full_answers_decide_as_the_design_says(string id)
    {
        var table = DecisionTable.Of(Pack.Federal.Rules.Find(id)!);
        var full = Enumerable.Range(0, table.Space.Size).Where(cell => !table.Space.Unknowns(cell).Any()).ToArray();
        Assert.Equal(table.Facts.Aggregate(1, (product, f) => product * f.Answers.Count), full.Length);
        foreach (var cell in full)
        {
            var answers = table.Facts.Select((f, i) => (f.Id, table.Space.AnswerAt(cell, i)!.Value)).ToDictionary(StringComparer.Ordinal);
            var expected = DesignDecisions.ByRule[id](fact => answers[fact]);
            Assert.True(expected == table[cell].Outcome, $"{string.Join(' ', answers)}: the design says {expected}, the rule {table[cell].Outcome}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_reads_the_facts_that_the_design_gives_it(string id) =>
        Assert.Equal(DesignDecisions.Reads[id].Split(' '), Pack.Federal.Rules.Find(id)!.Reads.Select(f => f.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("REQ-2", "RES-1", "claims-duty-to-communicate=No communication-policy=Forbidden")]
    [InlineData("REQ-6", "waived", "uses-mass-influx-powers=Yes agreement-mass-influx=Yes mass-influx-in-force=Yes mass-influx-consent=Yes mass-influx-training=Waived")]
    [InlineData("DET-3", "§ 287(g)", "holds-past-release=Yes hold-basis=DetainerAlone agreement-287g=Yes")]
    [InlineData("DET-3", "§ 287(g)", "holds-past-release=Yes hold-basis=DetainerAlone")]
    [InlineData("REQ-4", "signed", "performs-officer-functions=Yes agreement-287g=Pending agreement-mass-influx=No")]
    public void A_reason_says_what_the_design_asks_it_to_say(string id, string words, string facts)
    {
        var rule = Pack.Federal.Rules.Find(id)!;
        var answers = facts.Split(' ').Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal);
        var decision = DecisionTable.Of(rule).Decide(rule.Reads.Select(f => answers.TryGetValue(f.Id, out var answer) ? f.Find(answer) : null).ToArray());
        Assert.NotEqual(Outcome.Undetermined, decision.Outcome);
        Assert.Contains(words, decision.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REQ-2", "communication-policy")]
    [InlineData("RES-5", "status-inquiry")]
    [InlineData("RES-6", "restricts-release-information")]
    [InlineData("DET-1", "detainer-practice")]
    [InlineData("DET-1", "state-law-on-detainers")]
    public void A_fact_that_only_the_reason_reads_changes_the_reason_and_never_the_outcome(string id, string fact)
    {
        var table = DecisionTable.Of(Pack.Federal.Rules.Find(id)!);
        var position = table.Facts.ToList().FindIndex(f => f.Id == fact);
        var reasons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in Enumerable.Range(0, table.Space.Size).Where(c => table.Space.AnswerAt(c, position) is null))
        {
            var filled = table.Space.FilledIn(cell, position).Select(c => table[c]).ToArray();
            Assert.Equal(table[cell].Outcome, Assert.Single(filled.Select(d => d.Outcome).Distinct()));
            Assert.DoesNotContain(fact, table[cell].Missing);
            reasons.UnionWith(filled.Where(d => d.Outcome == Outcome.Discretionary).Select(d => d.Reason));
        }

        Assert.True(reasons.Count > 1, "the reason does not read the fact");
    }
}
