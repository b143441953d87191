using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Tabulation;
using static CoopTools.Files.Writing.Sql.SqlColumn;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The tables of words: the pack itself, its facts with their answers, the states, the kinds of body and the verdicts.</summary>
internal static class WordTables
{
    public static IEnumerable<SqlTable> Of(LawTables law)
    {
        var pack = law.Pack;
        yield return new(
            "coop_pack",
            "The law that this script was made from.",
            [Text("pack"), Text("title"), Text("pack_hash"), Day("reviewed"), Day("describes_since"), Number("source_only")],
            [.. pack.Parts.Select(p => SqlText.Row($"{p}", p.Title, p.Hash, (DateOnly)p.Reviewed, (DateOnly)p.Describes.Day, law.SourceOnly))]);
        yield return new(
            "coop_facts",
            "The facts: each is a column of jurisdictions.",
            [Text("fact"), Text("column_name"), Text("label"), Text("question")],
            pack.Facts.Select(f => SqlText.Row(f.Id, SqlNames.Column(f), f.Label, f.Question)).ToArray());
        yield return new(
            "coop_answers",
            "The answers to each fact. Unknown is 0 and always possible.",
            [Text("fact"), Number("answer_no"), Text("answer"), Text("meaning")],
            pack.Facts.SelectMany(f => f.Answers.Select((a, i) => SqlText.Row(f.Id, i + 1, a.Value, a.Meaning))).ToArray());
        yield return new(
            "coop_dated_answers",
            "What the law's day says of a fact whose answer is not recorded, from a day until the day before another.",
            [Text("fact"), Day("first_day"), Day("until_day"), Text("answer"), Text("because")],
            law.Dated.SelectMany(Dated).ToArray());
        foreach (var table in Registers(pack))
            yield return table;
    }

    private static IEnumerable<SqlTable> Registers(Pack pack)
    {
        yield return new(
            "coop_states",
            "The states and territories, each with its federal circuit. A state that is not known is 0.",
            [Number("state_no"), Text("state"), Text("state_name"), Text("circuit")],
            pack.States.Select((s, i) => SqlText.Row(i + 1, s.Code, s.Name, s.Circuit?.Id ?? string.Empty)).ToArray());
        yield return new(
            "coop_kinds",
            "The kinds of body. A kind that is not known is 0.",
            [Number("kind_no"), Text("kind")],
            Enum.GetNames<JurisdictionKind>().Select((name, i) => SqlText.Row(i + 1, name)).ToArray());
        yield return new(
            "coop_verdicts",
            "An outcome as it is counted: verdict_no is twice the outcome's number, and one more where the rule is contested.\n"
                + "Rank is the order of gravity; a contested rule makes a difference to a Conflict and a Risk alone.",
            [Number("verdict_no"), Text("outcome"), Number("contested"), Text("verdict"), Number("verdict_rank")],
            Enum.GetValues<Outcome>().SelectMany(o => new[] { false, true }.Select(contested => VerdictRow(o, contested))).ToArray());
    }

    private static string VerdictRow(Outcome outcome, bool contested)
    {
        var verdict = Verdict.All.Contains(new(outcome, contested)) ? new(outcome, contested) : new Verdict(outcome, false);
        return SqlText.Row(((int)outcome * 2) + (contested ? 1 : 0), outcome, contested, verdict.Label, verdict.Rank);
    }

    private static IEnumerable<string> Dated(DatedFact fact) => fact.Stretches.Select((s, i) => SqlText.Row(
        fact.Fact.Id,
        s.From,
        i + 1 < fact.Stretches.Count ? fact.Stretches[i + 1].From : DateOnly.MaxValue,
        s.Answer?.Value ?? Answer.Unknown,
        s.Because ?? string.Empty));
}
