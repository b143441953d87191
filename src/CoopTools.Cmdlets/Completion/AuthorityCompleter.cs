using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes authorities.</summary>
public sealed class AuthorityCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => pack.Authorities.Select(a => (a.Id, a.Name));
}
