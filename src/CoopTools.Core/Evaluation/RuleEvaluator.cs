using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Evaluates one rule: looks the decision and the standing up, and words the reason.</summary>
internal sealed class RuleEvaluator(Pack pack, Rule rule, bool sourceOnly)
{
    private readonly StandingTimeline _standing = new(pack, rule, sourceOnly);

    public Finding Evaluate(EvaluationRun run, Jurisdiction record, DateOnly day)
    {
        if (Reach.LeftOut(pack, rule, record.State, record.Kind) is { } left)
        {
            return new(run, record, rule, day, RuleStanding.Nowhere(left, sourceOnly), Decision.NotReached(left.Because))
            {
                LeftOut = left,
                Reason = left.Because,
                StaleBecause = null,
            };
        }

        var facts = UsedFact.Of(rule, record, day);
        var force = _standing.On(day).For(record.State);
        var decision = rule.Table.Decide(facts.Select(f => f.Answer).ToArray());
        return new(run, record, rule, day, force, decision)
        {
            Reason = Reason(decision, facts, force, record),
            StaleBecause = decision.Outcome == Outcome.NotApplicable ? null : Staleness.Of(pack, force, facts, decision, day),
        };
    }

    private string Reason(Decision decision, JoinedList<UsedFact> facts, RuleStanding force, Jurisdiction record)
    {
        if (decision.Outcome == Outcome.NotApplicable)
            return decision.Reason;
        List<string> sentences = [decision.Reason, .. facts.Select(f => f.Remark).OfType<string>()];
        if (force.NothingInForce)
            sentences.Add(Wording.NothingInForce);
        else if (rule.NoCircuitDecision is { } sentence && record.State is not null && !force.CircuitDecided)
            sentences.Add(sentence);
        sentences.AddRange(force.StateLaw.Select(Wording.OnStateLaw));
        return string.Join(' ', sentences);
    }
}
