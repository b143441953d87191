using CoopTools.Intakes.Profiles;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes profiles.</summary>
public sealed class ProfileCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => Profile.All.Select(p => (p.Id, p.Title));
}
