using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Evaluates one rule: looks the decision and the standing up, and words the reason.</summary>
internal sealed class RuleEvaluator(Pack pack, Rule rule, bool sourceOnly)
{
    private readonly StandingTable _standing = new(rule, pack.States, sourceOnly);

    public Finding Evaluate(EvaluationRun run, Jurisdiction record, DateOnly day)
    {
        var facts = UsedFact.Of(rule, record, day);
        var force = _standing.For(record.State);
        var decision = pack.States.NotReachedBecause(record.State) is { } because
            ? NotReached(because)
            : rule.Table.Decide(facts.Select(f => f.Answer).ToArray());
        return new(run, record, rule, day, force, decision)
        {
            Reason = Reason(decision, facts, force, record),
            Stale = decision.Outcome != Outcome.NotApplicable && RestsOn(facts, force, decision, day).Any(a => a.NeedsReview(day) || !a.IsInForce(day)),
        };
    }

    // What gives the standing, and what fixes the answers that were not recorded: where the known dates have run out and the outcome
    // turns on what came after, the last of them.
    private IEnumerable<Authority> RestsOn(JoinedList<UsedFact> facts, RuleStanding force, Decision decision, DateOnly day) => force.By.Select(u => u.Authority)
        .Concat(facts.Where(f => f.Source == FactSource.Derived || decision.Missing.Contains(f.Fact.Id, StringComparer.Ordinal))
            .Select(f => f.Fact.Derived.LastOrDefault(d => d.From is null || d.From <= day))
            .SelectMany(d => d?.Authorities ?? [])
            .Select(id => pack.Authorities.Find(id)!));

    private static Decision NotReached(string because) => new()
    {
        Outcome = Outcome.NotApplicable,
        Reason = because,
        Possible = [Outcome.NotApplicable],
        Cases = [],
        Missing = [],
        Flips = [],
    };

    private string Reason(Decision decision, JoinedList<UsedFact> facts, RuleStanding force, Jurisdiction record)
    {
        if (decision.Cases.Count == 0)
            return decision.Reason;
        var reason = decision.Reason;
        if (decision.Outcome != Outcome.NotApplicable)
            reason = facts.Where(f => f.Remark is not null).Aggregate(reason, (text, fact) => $"{text} {fact.Remark}");
        return rule.NoCircuitDecision is { } sentence && record.State is not null && !force.CircuitDecided ? $"{reason} {sentence}" : reason;
    }
}
