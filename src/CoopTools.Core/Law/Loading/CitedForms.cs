using CoopTools.Citations;

namespace CoopTools.Law.Loading;

/// <summary>Writes the citations of a pack in which nothing is wrong any more: they need every part of an authority.</summary>
internal static class CitedForms
{
    public static void Give(PackDraft draft, JoinedList<OutOfReach> notReached)
    {
        foreach (var (authority, _) in draft.Authorities.Entries)
        {
            authority.Citation = Bluebook.Full(authority);
            authority.Link ??= FreeCopy.Of(authority);
        }

        var rules = draft.Rules.Entries.Select(r => r.Entry).ToArray();
        foreach (var use in rules.SelectMany(r => r.Uses).Concat(rules.SelectMany(r => r.NotReached).Concat(notReached).SelectMany(l => l.Uses)))
        {
            use.Citation = Bluebook.Full(use.Authority, use.Pincite);
            use.Introduced = Run.Plain(Bluebook.Runs(use));
        }
    }
}
