using CoopTools.Decisions;

namespace CoopTools.Law;

public sealed class RuleExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int>> Examples =>
        from rule in Pack.Federal.Rules
        from i in Enumerable.Range(0, rule.Examples.Count)
        select new TheoryDataRow<string, int>(rule.Id, i) { TestDisplayName = $"{rule.Id}: {rule.Examples[i].Note}" };

    public static TheoryData<string> Rules => new(Pack.Federal.Rules.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_out_as_it_says(string id, int position)
    {
        var rule = Pack.Federal.Rules.Find(id)!;
        var example = rule.Examples[position];
        var given = example.Facts.ToDictionary(f => f.Fact, f => f.Answer, StringComparer.Ordinal);
        Assert.Empty(given.Keys.Except(rule.Reads.Select(f => f.Id)));
        var decision = DecisionTable.Of(rule).Decide(rule.Reads.Select(f => given.TryGetValue(f.Id, out var answer) ? f.Find(answer) : null).ToArray());
        Assert.Equal(example.Outcome, decision.Outcome);
        Assert.Equal(example.Missing.Order(StringComparer.Ordinal), decision.Missing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_outcome_that_a_rule_can_have_is_shown(string id)
    {
        var rule = Pack.Federal.Rules.Find(id)!;
        var reachable = Enumerable.Range(0, DecisionTable.Of(rule).Space.Size).Select(cell => DecisionTable.Of(rule)[cell].Outcome).Distinct().Order();
        Assert.Equal(reachable, rule.Examples.Select(e => e.Outcome).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Notes_are_sentences_and_no_two_are_alike(string id)
    {
        var notes = Pack.Federal.Rules.Find(id)!.Examples.Select(e => e.Note).ToArray();
        Assert.All(notes, note => Assert.Matches("^[A-Z].* .*\\.$", note));
        Assert.Equal(notes.Length, notes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void No_case_gives_the_same_reason_as_another_of_its_rule() => Assert.All(
        Pack.Federal.Rules,
        rule => Assert.Equal(rule.Cases.Count, rule.Cases.Select(c => c.Because).Distinct(StringComparer.Ordinal).Count()));
}
