using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes rules.</summary>
public sealed class RuleCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => pack.Rules.Select(r => (r.Id, r.Title));
}
