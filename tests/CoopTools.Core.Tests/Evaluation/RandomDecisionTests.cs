using CoopTools.BruteForce;
using CoopTools.Decisions;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Evaluation;

public sealed class RandomDecisionTests
{
    [Fact]
    public void Every_cell_of_a_random_rule_is_what_brute_force_finds() => RandomRule.Sound.Sample(
        text =>
        {
            var cases = Cases(text);
            var tiny = RandomRule.Read(text);
            var table = DecisionTable.Compile(cases, tiny.UndecidedReason, (position, message) => Assert.Fail($"{position}: {message}"));
            Agreement.Check(table!, cases, tiny);
        },
        iter: 300);

    [Fact]
    public void A_random_rule_is_refused_for_just_the_cases_out_of_reach_and_the_gap() => RandomRule.Raw.Sample(
        text =>
        {
            var tiny = RandomRule.Read(text);
            var refused = new List<int?>();
            var table = DecisionTable.Compile(Cases(text), "a reason", (position, _) => refused.Add(position));
            int?[] expected = [.. Enumerable.Range(0, tiny.Cases.Count).Except(RandomRule.Reached(tiny)).Select(i => (int?)i)];
            var gap = RandomRule.HasGap(tiny) || !RandomRule.NeedsUndecidedReason(tiny);
            Assert.Equal(gap ? [.. expected, null] : expected, refused);
            Assert.Equal(refused.Count == 0, table is not null);
        },
        iter: 500);

    [Fact]
    public void Filling_in_a_missing_fact_never_leads_outside_the_outcomes_announced() => RandomRule.Sound.Sample(
        text =>
        {
            var tiny = RandomRule.Read(text);
            var table = DecisionTable.Compile(Cases(text), tiny.UndecidedReason, (_, message) => Assert.Fail(message))!;
            foreach (var cell in tiny.Cells())
            {
                var announced = table.Decide(Agreement.Answers(table, cell)).Possible;
                var fillings = from fact in cell.Unknowns from answer in RandomRule.AnswersOf(fact) select cell.FilledIn(fact, answer);
                var reached = fillings.SelectMany(f => table.Decide(Agreement.Answers(table, f)).Possible).Distinct().ToArray();
                Assert.Empty(reached.Except(announced));
                if (cell.Unknowns.Any())
                    Assert.Empty(announced.Except(reached));
            }
        },
        iter: 200);

    private static JoinedList<RuleCase> Cases(string text)
    {
        var problems = new List<PackProblem>();
        var root = PackText.Parse(new("rules/X-1.json", text), problems)!;
        var facts = new Shelf<Fact>("fact", []);
        foreach (var id in RandomRule.Facts)
            facts.Add(id, Fact(id), root);
        var cases = DecisionReader.Read(root, facts);
        Assert.Empty(problems);
        return cases!;
    }

    private static Fact Fact(string id) => new()
    {
        Id = id,
        Label = id,
        Question = $"{id}?",
        Answers = RandomRule.AnswersOf(id).Select(a => new Answer(a, a, [])).ToJoinedList(),
        AnsweredFrom = [AnsweredFrom.Policy],
    };
}
