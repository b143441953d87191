using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Tabulation;
using static CoopTools.Files.Writing.Sql.SqlColumn;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The tables of what is decided: rules, the facts they read, their cells, and whom they do not reach.</summary>
internal static class DecisionTables
{
    public static IEnumerable<SqlTable> Of(LawTables law, IReadOnlyList<NumberedRule> rules)
    {
        yield return new(
            "coop_rules",
            "The rules. Cells and slots are numbered through all rules: first_cell and first_slot are those of the rule's first.",
            [
                Number("rule_no"), Text("rule"), Text("question"), Text("title"), Text("statement"),
                Number("first_cell"), Number("first_slot"), Number("stretches"),
            ],
            rules.Select(Rule).ToArray());
        yield return new(
            "coop_reads",
            "The facts that a rule reads. Its cell is first_cell and, for each fact, the number of its answer times stride.",
            [Text("rule"), Text("fact"), Number("stride")],
            rules.SelectMany(Reads).ToArray());
        var decisions = new RowNumbers();
        yield return new(
            "coop_cells",
            "What each combination of answers, Unknown included, comes to.",
            [Number("cell"), Number("decision_no")],
            rules.SelectMany(r => Enumerable.Range(0, r.Tables.Cells).Select(c => Cell(law, r, c, decisions))).ToArray());
        yield return new(
            "coop_decisions",
            "The decisions. Missing are the facts that could change an outcome which is not settled. For a fact on which the law's day\n"
                + "says something, turns_ says whether another answer would decide otherwise, and rests_ whether the decision rests on the\n"
                + "day's answer (1) or would turn on it (2).",
            [
                Number("decision_no"), Number("outcome_no"), Text("outcome"), Text("missing"), Text("possible"), Text("reason"),
                .. law.Dated.SelectMany(DatedColumns),
            ],
            decisions.Rows);
        yield return new(
            "coop_left_out",
            "Whom a rule does not reach: reach_no is (rule_no * the number of states and one + state_no) * the number of kinds and one\n"
                + "+ kind_no. The cell and the place stand in for those of its answers and its state.",
            [Number("reach_no"), Number("cell"), Number("place")],
            rules.SelectMany(r => LeftOut(law.Pack, r)).ToArray());
    }

    /// <summary>How many states there are, the unknown one included.</summary>
    public static int States(Pack pack) => pack.States.Count + 1;

    /// <summary>How many kinds of body there are, the unknown one included.</summary>
    public static int Kinds => Enum.GetValues<JurisdictionKind>().Length + 1;

    private static string Rule(NumberedRule numbered)
    {
        var rule = numbered.Tables.Rule;
        return SqlText.Row(
            numbered.Number, rule.Id, rule.Question, rule.Title, rule.Statement,
            numbered.FirstCell, numbered.FirstSlot, numbered.Tables.Starts.Count);
    }

    private static IEnumerable<string> Reads(NumberedRule rule) =>
        rule.Tables.Rule.Reads.Select((f, i) => SqlText.Row(rule.Tables.Rule.Id, f.Id, DecisionTable.Of(rule.Tables.Rule).Space.Step(i, f.Answers[0])));

    private static string Cell(LawTables law, NumberedRule rule, int cell, RowNumbers decisions)
    {
        var decision = rule.Tables.DecisionIn(cell);
        object[] dated = law.Dated.SelectMany(d => Rests(rule.Tables.Rule, decision, cell, d.Fact)).ToArray();
        var row = SqlText.Row(
            [(int)decision.Outcome, decision.Outcome, $"{decision.Missing}", $"{decision.Possible}", decision.Reason, .. dated]);
        return SqlText.Row(rule.FirstCell + cell, decisions.Of(row));
    }

    private static IEnumerable<SqlColumn> DatedColumns(DatedFact dated) =>
        [Number($"turns_{SqlNames.Column(dated.Fact)}"), Number($"rests_{SqlNames.Column(dated.Fact)}")];

    private static IEnumerable<object> Rests(Rule rule, Decision decision, int cell, Fact fact)
    {
        var position = rule.Reads.ToList().IndexOf(fact);
        if (position < 0 || decision.Outcome == Outcome.NotApplicable)
            return [0, 0];
        return [DecisionTable.Of(rule).Turns(cell, position), decision.Missing.Contains(fact.Id, StringComparer.Ordinal) ? 2 : 1];
    }

    private static IEnumerable<string> LeftOut(Pack pack, NumberedRule rule)
    {
        for (var state = 0; state < States(pack); state++)
        {
            for (var kind = 0; kind < Kinds; kind++)
            {
                var body = kind == 0 ? null : (JurisdictionKind?)(kind - 1);
                if (rule.Tables.LeftOutAt(state == 0 ? null : pack.States[state - 1], body) is (var cell, var place))
                    yield return SqlText.Row((((rule.Number * States(pack)) + state) * Kinds) + kind, rule.FirstCell + cell, place);
            }
        }
    }
}
