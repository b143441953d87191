using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>Says why a finding has to be looked at again before anyone relies on it.</summary>
internal static class Staleness
{
    /// <summary>The sentence on the day and on what gives the standing, or null where there is none.</summary>
    public static string? Of(Pack pack, RuleStanding force, DateOnly day)
    {
        if (day < pack.Describes.Day)
            return pack.Describes.NotEarlier;
        // Asked for every finding, so without an enumerator.
        for (var i = 0; i < force.By.Count; i++)
        {
            if (IsPast(force.By[i].Authority, day))
                return Wording.PastReview;
        }

        return null;
    }

    /// <summary>
    /// The sentence on what fixes the answers that were not recorded, or null where there is none: where the known dates have run out and
    /// the outcome turns on what came after, the last of them.
    /// </summary>
    public static string? Of(Pack pack, JoinedList<UsedFact> facts, Decision decision, DateOnly day) => facts
        .Where(f => f.Source == FactSource.Derived || decision.Missing.Contains(f.Fact.Id, StringComparer.Ordinal))
        .Any(f => IsPast(pack, f.Fact, day)) ? Wording.PastReview : null;

    /// <summary>Whether what fixes a fact's answer on a day is past its dates: where the known ones have run out, the last of them.</summary>
    public static bool IsPast(Pack pack, Fact fact, DateOnly day) =>
        fact.Derived.LastOrDefault(d => d.From is null || d.From <= day) is { } last
        && last.Authorities.Any(id => IsPast(pack.Authorities.Find(id)!, day));

    private static bool IsPast(Authority authority, DateOnly day) => authority.NeedsReview(day) || !authority.Term.Covers(day);
}
