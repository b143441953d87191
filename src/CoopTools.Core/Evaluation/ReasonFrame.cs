using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>What a rule's standing adds to the reason of a finding, before and behind what was decided.</summary>
internal static class ReasonFrame
{
    /// <summary>The sentence that goes before, or null.</summary>
    public static string? Before(RuleStanding force) => force.NothingInForce ? Wording.NothingInForce : null;

    /// <summary>The sentences that follow.</summary>
    public static IEnumerable<string> After(Rule rule, RuleStanding force, bool stateKnown)
    {
        if (rule.NoCircuitDecision is { } sentence && stateKnown && !force.NothingInForce && !force.CircuitDecided)
            yield return sentence;
        foreach (var use in force.StateLaw)
            yield return Wording.OnStateLaw(use);
    }
}
