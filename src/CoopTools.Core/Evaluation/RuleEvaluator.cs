using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Evaluates one rule: looks the decision and the standing up, and words the reason.</summary>
internal sealed class RuleEvaluator(Pack pack, Rule rule, bool sourceOnly)
{
    // Findings of one standing and one decision have one reason: a text each would be most of a large matrix.
    private readonly Dictionary<RuleStanding, Dictionary<Decision, string>> _reasons = new(ReferenceEqualityComparer.Instance);
    // Only the answer to a fact that follows from the law's day is remarked on: most rules read none.
    private readonly bool _remarks = rule.Reads.Any(f => f.Derived.Count > 0);
    private readonly StandingTimeline _standing = new(pack, rule, sourceOnly);

    public Finding Evaluate(EvaluationRun run, Jurisdiction record, DateOnly day)
    {
        if (Reach.LeftOut(pack, rule, record.HomeState, record.Body) is { } left)
        {
            return new(run, record, rule, day, RuleStanding.Nowhere(left, day, sourceOnly), Decision.NotReached(left.Because))
            {
                Left = left,
                Reason = left.Because,
                StaleBecause = null,
            };
        }

        var facts = UsedFact.Of(rule, record, day);
        var force = _standing.On(day).For(record.HomeState);
        var cell = rule.Table.Space.Cell(facts.Select(f => f.Answer).ToArray());
        var decision = rule.Table[cell];
        return new(run, record, rule, day, force, decision)
        {
            Reason = Reason(decision, Remarks(facts, cell), force, record),
            StaleBecause = decision.Outcome == Outcome.NotApplicable ? null : Staleness.Of(pack, force, facts, decision, day),
        };
    }

    // What is said of a fact's answer is said where another answer would have decided otherwise.
    private string[] Remarks(JoinedList<UsedFact> facts, int cell) => _remarks
        ? facts.Where((f, i) => f.Remark is not null && rule.Table.Turns(cell, i)).Select(f => f.Remark!).ToArray()
        : [];

    private string Reason(Decision decision, string[] remarks, RuleStanding force, Jurisdiction record)
    {
        if (decision.Outcome == Outcome.NotApplicable)
            return decision.Reason;
        if (remarks.Length > 0)
            return Worded(decision, remarks, force, record);
        if (!_reasons.TryGetValue(force, out var reasons))
            _reasons[force] = reasons = new(ReferenceEqualityComparer.Instance);
        if (!reasons.TryGetValue(decision, out var reason))
            reasons[decision] = reason = Worded(decision, remarks, force, record);
        return reason;
    }

    private string Worded(Decision decision, string[] remarks, RuleStanding force, Jurisdiction record)
    {
        List<string> sentences = [decision.Reason, .. remarks, .. ReasonFrame.After(rule, force, record.State is not null)];
        if (ReasonFrame.Before(force) is { } first)
            sentences.Insert(0, first);
        return string.Join(' ', sentences);
    }
}
