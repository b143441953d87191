using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>What the cmdlets that look the law up have in common.</summary>
public abstract class LawCommand : StoppableCommand
{
    /// <summary>The law: the folder of a pack, or several, each with the packs that it uses; or federal, which is what is read where this is left out. A pack that uses federal law stands beside it, one that uses none in its place. Wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(PackCompleter))]
    public string[]? Pack { get; set; }

    /// <summary>The law that the packs are, read when it is first asked for.</summary>
    private protected Pack Law => field ??= Chosen();

    // The clock is read here, at the edge, and nowhere else.
    private protected static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    private protected IReadOnlyList<Rule> RulesOf(IReadOnlyCollection<string>? ids) =>
        Lookup.ByIds(Law.Rules, ids, r => r.Id, id => Missing("rule", id, "Get-CoopRule", Law.Rules.Select(r => r.Id)));

    private protected void Missing(string noun, string id, string listing, IEnumerable<string> known) => WriteError(Errors.NotFound(
        $"No{char.ToUpperInvariant(noun[0])}{noun[1..]}",
        $"There is no {noun} '{id}' in the pack '{Law.Id}'.",
        $"{listing} lists them; wildcards such as '*' are allowed.",
        id,
        known));

    private Pack Chosen()
    {
        Pack? law = null;
        Errors.StopAt(this, Pack, () => law = LawChoice.Of(Pack, path => SheetPaths.Resolve(this, path, literal: false)));
        return law!;
    }
}
