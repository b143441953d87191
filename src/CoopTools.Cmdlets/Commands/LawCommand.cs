using CoopTools.Binding;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Commands;

/// <summary>What the cmdlets that look the law up have in common.</summary>
public abstract class LawCommand : StoppableCommand
{
    private protected static Pack Pack => Law.Pack.Federal;

    // The clock is read here, at the edge, and nowhere else.
    private protected static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    private protected IReadOnlyList<Rule> RulesOf(IReadOnlyCollection<string>? ids) =>
        Lookup.ByIds(Pack.Rules, ids, r => r.Id, id => Missing("rule", id, "Get-CoopRule", Pack.Rules.Select(r => r.Id)));

    private protected void Missing(string noun, string id, string listing, IEnumerable<string> known) => WriteError(Errors.NotFound(
        $"No{char.ToUpperInvariant(noun[0])}{noun[1..]}",
        $"There is no {noun} '{id}' in the pack '{Pack.Id}'.",
        $"{listing} lists them; wildcards such as '*' are allowed.",
        id,
        known));
}
