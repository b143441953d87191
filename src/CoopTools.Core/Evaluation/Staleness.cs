using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>Says why a finding has to be looked at again before anyone relies on it.</summary>
internal static class Staleness
{
    /// <summary>The sentence, or null where there is none.</summary>
    public static string? Of(Pack pack, RuleStanding force, JoinedList<UsedFact> facts, Decision decision, DateOnly day)
    {
        if (day < pack.Describes.Day)
            return pack.Describes.NotEarlier;
        return RestsOn(pack, force, facts, decision, day).Any(a => a.NeedsReview(day) || !a.Term.Covers(day))
            ? Wording.PastReview
            : null;
    }

    // What gives the standing, and what fixes the answers that were not recorded: where the known dates have run out and the outcome
    // turns on what came after, the last of them.
    private static IEnumerable<Authority> RestsOn(Pack pack, RuleStanding force, JoinedList<UsedFact> facts, Decision decision, DateOnly day) =>
        force.By.Select(u => u.Authority).Concat(facts
            .Where(f => f.Source == FactSource.Derived || decision.Missing.Contains(f.Fact.Id, StringComparer.Ordinal))
            .Select(f => f.Fact.Derived.LastOrDefault(d => d.From is null || d.From <= day))
            .SelectMany(d => d?.Authorities ?? [])
            .Select(id => pack.Authorities.Find(id)!));
}
