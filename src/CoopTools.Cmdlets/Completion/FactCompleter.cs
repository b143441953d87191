using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes facts.</summary>
public sealed class FactCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => pack.Facts.Select(f => (f.Id, f.Question));
}
