using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;
using CsCheck;

namespace CoopTools.Evaluation;

/// <summary>What a finding says about the unknown, held against evaluating every completed record.</summary>
public sealed class CompletionByRunTests
{
    private const string Derived = "mass-influx-in-force";

    private static readonly Gen<(Jurisdiction Record, DateOnly Day)> Any = Gen.Select(RandomRecord.Any, RandomRecord.Day);

    [Fact]
    public void Missing_flips_and_outcomes_are_what_evaluating_every_completion_finds() => Any.Sample(
        (record, day) =>
        {
            foreach (var finding in Evaluate(record, day))
                AssertCompleted(finding);
        },
        iter: 60);

    [Fact]
    public void So_they_are_where_the_day_gives_an_answer_and_where_it_gives_none()
    {
        var rule = Pack.Federal.Rules.Find("REQ-6")!;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in new DateOnly[] { new(2025, 1, 22), new(2025, 9, 17), new(2025, 9, 18) })
        {
            var run = new EvaluationRun(Pack.Federal, [rule], day, day);
            foreach (var cell in Enumerable.Range(0, DecisionTable.Of(rule).Space.Size))
            {
                var answers = rule.Reads.Select((f, i) => (f.Id, Answer: DecisionTable.Of(rule).Space.AnswerAt(cell, i))).Where(a => a.Answer is not null);
                var finding = Assert.Single(run.Evaluate(Recorded.In("TX", string.Join(' ', answers.Select(a => $"{a.Id}={a.Answer}")))));
                AssertCompleted(finding);
                seen.Add($"{finding.Used.Single(f => f.Fact.Id == Derived).Source}, missing {finding.Missing.Contains(Derived)}");
            }
        }

        Assert.Equal(["Derived, missing False", "Recorded, missing False", "Unknown, missing False", "Unknown, missing True"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Filling_one_missing_fact_in_leads_to_what_the_flip_says_and_never_outside_what_was_possible() => Any.Sample(
        (record, day) =>
        {
            foreach (var finding in Evaluate(record, day).Where(f => f.Missing.Count > 0))
            {
                foreach (var flip in finding.GetFlips())
                {
                    foreach (var (answer, outcomes) in flip.Answers.Select(a => (a.Answer, a.Outcomes)))
                    {
                        var fact = Pack.Federal.Facts.Find(flip.Fact)!;
                        var after = Recorded.Finding(finding.Rule, Completed.With(record, fact, fact.Find(answer)!), day);
                        Assert.Equal(outcomes, after.Possible);
                        Assert.Empty(after.Possible.Except(finding.Possible));
                        Assert.DoesNotContain(flip.Fact, after.Missing);
                        Assert.Empty(after.Missing.Except(finding.Missing));
                    }
                }
            }
        },
        iter: 60);

    [Fact]
    public void What_is_missing_from_a_finding_is_always_unknown_and_never_from_a_settled_one() => Any.Sample(
        (record, day) => Assert.All(Evaluate(record, day), f =>
        {
            Assert.Equal(f.Decision.Outcome == Outcome.Undetermined, f.Missing.Count > 0);
            Assert.DoesNotContain(f.Missing, record.Recorded.ContainsKey);
            Assert.Equal(f.Missing, f.Decision.Flips.Select(flip => flip.Fact));
        }),
        iter: 60);

    private static void AssertCompleted(Finding finding)
    {
        var completed = new Completed(finding.Law, finding.Record, finding.AsOf);
        Assert.Equal(completed.Possible, finding.Decision.Possible);
        Assert.Equal(completed.Possible is [var single] ? single : Outcome.Undetermined, finding.Decision.Outcome);
        Assert.Equal(completed.Missing.Select(f => f.Id), finding.Missing);
        Assert.Equal(completed.Missing.Select(f => Flip(completed, f)), finding.Flips.Select(f => f.ToString()));
    }

    private static IReadOnlyList<Finding> Evaluate(Jurisdiction record, DateOnly day) =>
        new EvaluationRun(Pack.Federal, Pack.Federal.Rules.ToArray(), day, day).Evaluate(record);

    private static string Flip(Completed completed, Fact fact) =>
        $"{fact.Id}: {string.Join("; ", fact.Answers.Select(a => $"{a} → {string.Join(" or ", completed.After(fact, a))}"))}";
}
