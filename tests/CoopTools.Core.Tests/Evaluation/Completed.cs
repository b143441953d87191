using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>
/// What every way of filling a record's unknown facts in leads to under one rule, found by evaluating each filled-in record.
/// Each of those findings rests on full answers alone, so nothing of completion is used.
/// </summary>
internal sealed class Completed
{
    private readonly List<(Answer[] Answers, Outcome Outcome)> _full = [];

    public Completed(Rule rule, Jurisdiction record, DateOnly day)
    {
        Unknown = rule.Reads.Where(f => !record.Recorded.ContainsKey(f.Id) && !FollowsFrom(day, f)).ToArray();
        var run = new EvaluationRun(Pack.Federal, [rule], day, day);
        foreach (var answers in Product(Unknown))
        {
            var finding = Unknown.Zip(answers).Aggregate(record, (filled, answer) => With(filled, answer.First, answer.Second));
            _full.Add((answers, Assert.Single(run.Evaluate(finding)).Decision.Outcome));
        }

        Assert.DoesNotContain(_full, f => f.Outcome == Outcome.Undetermined);
    }

    /// <summary>The facts that are neither recorded nor follow from the day, in the rule's order.</summary>
    public IReadOnlyList<Fact> Unknown { get; }

    public Outcome[] Possible => Distinct(_full);

    /// <summary>The unknown facts that can change the outcome in some completion of the others.</summary>
    public IEnumerable<Fact> Missing => Unknown.Where((_, i) => _full
        .GroupBy(f => string.Join(' ', f.Answers.Where((_, other) => other != i)), StringComparer.Ordinal)
        .Any(group => group.Select(f => f.Outcome).Distinct().Count() > 1));

    /// <summary>What is still possible once one unknown fact has an answer.</summary>
    public Outcome[] After(Fact fact, Answer answer) => Distinct(_full.Where(f => f.Answers[Unknown.ToList().IndexOf(fact)] == answer));

    public static Jurisdiction With(Jurisdiction record, Fact fact, Answer answer) => record with
    {
        Recorded = new(record.Recorded.Facts, record.Recorded.Values.Append(new RecordedFact(fact, answer, null, null, null))),
    };

    private static Outcome[] Distinct(IEnumerable<(Answer[] Answers, Outcome Outcome)> full) => full.Select(f => f.Outcome).Distinct().Order().ToArray();

    // E13: through 17 September 2025 the day says whether the finding was in force; what came after was not seen.
    private static bool FollowsFrom(DateOnly day, Fact fact) => fact.Id == "mass-influx-in-force" && day <= new DateOnly(2025, 9, 17);

    private static IEnumerable<Answer[]> Product(IEnumerable<Fact> facts) => facts.Aggregate(
        (IEnumerable<Answer[]>)[[]],
        (rows, fact) => rows.SelectMany(_ => fact.Answers, (row, answer) => (Answer[])[.. row, answer]));
}
