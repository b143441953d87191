using CoopTools.Decisions;
using CoopTools.Law;

namespace CoopTools.BruteForce;

/// <summary>Holds a compiled decision table against brute force, cell by cell.</summary>
internal static class Agreement
{
    /// <returns>How many cells were compared.</returns>
    public static int Check(DecisionTable table, IReadOnlyList<RuleCase> cases, TinyRule tiny)
    {
        Assert.Equal(tiny.Facts.Select(f => f.Id), table.Facts.Select(f => f.Id));
        var compared = 0;
        foreach (var cell in tiny.Cells())
        {
            Assert.Equal(Text(TinyVerdict.Of(tiny, cell), cell), Text(table.Decide(Answers(table, cell)), cases, cell));
            compared++;
        }

        Assert.Equal(table.Space.Size, compared);
        return compared;
    }

    public static Answer?[] Answers(DecisionTable table, TinyCell cell) =>
        table.Facts.Select(f => cell[f.Id] is { } known ? f.Find(known) : null).ToArray();

    private static string Text(TinyVerdict verdict, TinyCell cell) =>
        Text(cell, verdict.Outcome, verdict.Possible, verdict.Missing, verdict.Flips, verdict.Cases, verdict.Reason);

    private static string Text(Decision decision, IReadOnlyList<RuleCase> cases, TinyCell cell) => Text(
        cell,
        decision.Outcome.ToString(),
        Words(decision.Possible),
        decision.Missing,
        decision.Flips.Select(f => $"{f.Fact}: {string.Join("; ", f.Answers.Select(a => $"{a.Answer} → {string.Join('|', a.Outcomes.Order(StringComparer.Ordinal))}"))}"),
        decision.Cases.Select(c => cases.ToList().FindIndex(other => ReferenceEquals(c, other))),
        decision.Outcome == Outcome.Undetermined ? null : decision.Reason);

    private static string Text(
        TinyCell cell,
        string outcome,
        IEnumerable<string> possible,
        IEnumerable<string> missing,
        IEnumerable<string> flips,
        IEnumerable<int> cases,
        string? reason) =>
        $"{cell}\n{outcome} of [{string.Join(' ', possible)}] missing [{string.Join(' ', missing)}] cases [{string.Join(' ', cases)}]\n{string.Join('\n', flips)}\n{reason}";

    private static IEnumerable<string> Words(IEnumerable<Outcome> outcomes) => outcomes.Select(o => o.ToString()).Order(StringComparer.Ordinal);
}
