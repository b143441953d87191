using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Tabulation;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The views from records to findings: each record with each rule's numbers, and what the tables have under them.</summary>
internal static class FindingViews
{
    public static void Write(SqlScript script, LawTables law, IReadOnlyList<NumberedRule> rules)
    {
        script.View("coop_asked", "Each record with each rule, and the numbers under which the rule's tables have it.", Asked(law, rules));
        script.View("findings", "One row for each record and rule.", Findings(law));
    }

    private static string Asked(LawTables law, IReadOnlyList<NumberedRule> rules)
    {
        var dated = law.Dated.Select(d => d.Fact).ToHashSet();
        return $"""
            SELECT r.*, x.rule_no, x.rule, x.question, x.first_slot, x.stretches,
              (x.rule_no * {SqlText.Of(DecisionTables.States(law.Pack))} + r.state_no) * {SqlText.Of(DecisionTables.Kinds)} + r.kind_no AS reach_no,
              {ByRule(rules, r => Cell(r, dated))} AS cell,
              {ByRule(rules, Stretch)} AS stretch,
              {ByRule(rules, r => string.Join(" || ", r.Tables.Rule.Reads.Select(Unread)))} AS unread_facts
            FROM coop_records AS r
            CROSS JOIN coop_rules AS x
            """;
    }

    private static string ByRule(IReadOnlyList<NumberedRule> rules, Func<NumberedRule, string> value) =>
        $"CASE x.rule_no{string.Concat(rules.Select(r => $"\n    WHEN {SqlText.Of(r.Number)} THEN {value(r)}"))}\n  END";

    private static string Cell(NumberedRule rule, HashSet<Fact> dated)
    {
        string Answer(Fact fact) => dated.Contains(fact) ? $"r.used_{SqlNames.Column(fact)}" : $"COALESCE(r.{SqlNames.Column(fact)}, 0)";
        var space = DecisionTable.Of(rule.Tables.Rule).Space;
        return string.Join(" + ", space.Facts.Select((f, i) => $"{Answer(f)} * {SqlText.Of(space.Step(i, f.Answers[0]))}").Prepend(SqlText.Of(rule.FirstCell)));
    }

    private static string Stretch(NumberedRule rule) =>
        SqlDays.Choose("r.law_day", rule.Tables.Starts.Select((start, i) => (start, SqlText.Of(i))).ToArray());

    private static string Unread(Fact fact) => $"CASE WHEN r.{SqlNames.Column(fact)} IS NULL THEN {SqlText.Of("; " + fact.Id)} ELSE '' END";

    private static string Findings(LawTables law) => $"""
        SELECT q.id, q.name AS jurisdiction, q.state, q.circuit, q.kind, q.record_date, q.law_day, q.rule, q.question,
          d.outcome, v.verdict, v.verdict_rank, d.missing, d.possible,
          s.standing, s.standing_by, s.contrary, s.authorities, s.later, s.cautions,
          {Stale(law, "1", "0")} AS stale,
          {Stale(law, null, "''")} AS stale_because,
          CASE WHEN d.outcome = '{Outcome.NotApplicable}' THEN d.reason
            ELSE s.reason_before || d.reason{string.Concat(law.Dated.Select(Remark))} || s.reason_after END AS reason,
          SUBSTR(q.unread_place || q.unread_facts, 3) AS unread,
          {ByPack(law, p => SqlText.Of($"{p}"))} AS pack, {ByPack(law, p => SqlText.Of(p.Hash))} AS pack_hash
        FROM coop_asked AS q
        LEFT JOIN coop_left_out AS l ON l.reach_no = q.reach_no
        JOIN coop_cells AS c ON c.cell = COALESCE(l.cell, q.cell)
        JOIN coop_decisions AS d ON d.decision_no = c.decision_no
        JOIN coop_slots AS p ON p.slot = q.first_slot + COALESCE(l.place, q.state_no) * q.stretches + q.stretch
        JOIN coop_standings AS s ON s.standing_no = p.standing_no
        JOIN coop_verdicts AS v ON v.verdict_no = d.outcome_no * 2 + s.contested
        """;

    private static string ByPack(LawTables law, Func<Pack, string> value)
    {
        if (law.Pack.Parts is [var one])
            return value(one);
        var of = law.Pack.Parts.Select(p => $" WHEN q.rule IN ({string.Join(", ", p.Rules.Select(r => SqlText.Of(r.Id)))}) THEN {value(p)}");
        return $"CASE{string.Concat(of)} END";
    }

    private static string Remark(DatedFact dated)
    {
        var column = SqlNames.Column(dated.Fact);
        return $" || CASE WHEN d.turns_{column} = 1 THEN q.remark_{column} ELSE '' END";
    }

    private static string Stale(LawTables law, string? then, string otherwise)
    {
        var rests = law.Dated.Select(d => SqlNames.Column(d.Fact))
            .Select(c => $" OR q.past_{c} = 1 AND (d.rests_{c} = 2 OR d.rests_{c} = 1 AND q.derived_{c} = 1)");
        return $"""
            CASE WHEN d.outcome = '{Outcome.NotApplicable}' THEN {otherwise}
                WHEN q.law_day < {ByPack(law, p => SqlText.Of((DateOnly)p.Describes.Day))} THEN {then ?? ByPack(law, p => SqlText.Of(p.Describes.NotEarlier))}
                WHEN q.law_day > s.review_by{string.Concat(rests)} THEN {then ?? SqlText.Of(Wording.PastReview)}
                ELSE {otherwise} END
            """;
    }
}
