using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes states, by postal code.</summary>
public sealed class StateCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => pack.States.Select(s => (s.Code, s.Name));
}
