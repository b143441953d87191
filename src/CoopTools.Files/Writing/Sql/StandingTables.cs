using CoopTools.Tabulation;
using static CoopTools.Files.Writing.Sql.SqlColumn;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The tables of how a rule stands: in each state, and where that is not known, through time.</summary>
internal static class StandingTables
{
    public static IEnumerable<SqlTable> Of(IReadOnlyList<NumberedRule> rules)
    {
        yield return new(
            "coop_stretches",
            "The stretches of days on which the same authorities count for a rule: from first_day until the day before until_day.",
            [Number("rule_no"), Number("stretch"), Day("first_day"), Day("until_day")],
            rules.SelectMany(Stretches).ToArray());
        var standings = new RowNumbers();
        yield return new(
            "coop_slots",
            "How a rule stands in a place on a stretch: the slot is first_slot + place * stretches + stretch. The place is state_no, 0 where\n"
                + "the state is not known, and behind the states the entries of whom the rule does not reach.",
            [Number("slot"), Number("standing_no")],
            rules.SelectMany(r => Slots(r, standings)).ToArray());
        yield return new(
            "coop_standings",
            "The standings, with the ids of authorities and cautions. Review_by is the last day before what gives it has to be looked up again.",
            [
                Number("standing_no"), Text("standing"), Number("contested"), Text("standing_by"), Text("standing_by_ids"),
                Text("contrary"), Text("authorities"), Text("later"), Text("cautions"), Number("circuit_decided"), Day("review_by"), Text("reason_before"), Text("reason_after"),
            ],
            standings.Rows);
    }

    private static IEnumerable<string> Stretches(NumberedRule rule)
    {
        var starts = rule.Tables.Starts;
        return starts.Select((start, i) => SqlText.Row(rule.Number, i, start, i + 1 < starts.Count ? starts[i + 1] : DateOnly.MaxValue));
    }

    private static IEnumerable<string> Slots(NumberedRule rule, RowNumbers standings) =>
        from place in Enumerable.Range(0, rule.Tables.Places)
        from stretch in Enumerable.Range(0, rule.Tables.Starts.Count)
        let row = rule.Tables.StandingIn(place, stretch)
        where row is not null
        select SqlText.Row(rule.Slot(place, stretch), standings.Of(Standing(row)));

    private static string Standing(StandingRow row) => SqlText.Row(
        row.Standing,
        row.Standing == CoopTools.Standings.Standing.Contested,
        row.By,
        row.ByIds,
        row.Contrary,
        row.Authorities,
        row.Later,
        row.Cautions,
        row.CircuitDecided,
        row.ReviewBy,
        row.ReasonBefore,
        row.ReasonAfter);
}
