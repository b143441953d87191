using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Says why a finding has to be looked at again before anyone relies on it.</summary>
internal static class Staleness
{
    /// <summary>The sentence, or null where there is none.</summary>
    public static string? Of(Pack pack, RuleStanding force, JoinedList<UsedFact> facts, Decision decision, DateOnly day)
    {
        if (day < pack.Describes.Day)
            return pack.Describes.NotEarlier;
        return force.By.Any(u => IsPast(u.Authority, day))
            || facts.Any(f => Asked(f, decision) && IsPast(pack, f.Fact, day)) ? Wording.PastReview : null;
    }

    /// <summary>Whether what fixes a fact's answer on a day is past its dates: where the known ones have run out, the last of them.</summary>
    public static bool IsPast(Pack pack, Fact fact, DateOnly day) =>
        fact.Derived.LastOrDefault(d => d.From is null || d.From <= day) is { } last
        && last.Authorities.Any(id => IsPast(pack.Authorities.Find(id)!, day));

    private static bool IsPast(Authority authority, DateOnly day) => authority.NeedsReview(day) || !authority.Term.Covers(day);

    // What was recorded rests on nothing of the pack's; what is unknown does where the outcome turns on it.
    private static bool Asked(UsedFact used, Decision decision) =>
        used.Source == FactSource.Derived || decision.Missing.Contains(used.Fact.Id, StringComparer.Ordinal);
}
