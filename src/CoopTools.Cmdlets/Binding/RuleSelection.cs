using System.Management.Automation;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Which rules a run evaluates. A mistake here would change every result, so it ends the command.</summary>
internal static class RuleSelection
{
    /// <summary>The rules that the patterns name, in the pack's order.</summary>
    public static IReadOnlyList<Rule> Of(Cmdlet cmdlet, Pack pack, string[]? rules, string[]? questions)
    {
        var byId = Lookup.ByIds(pack.Rules, rules, r => r.Id, id => cmdlet.ThrowTerminatingError(Errors.NotFound("NoRule", $"There is no rule '{id}' in the pack '{pack.Id}'.", "Get-CoopRule lists them.", id, pack.Rules.Select(r => r.Id))));
        var byQuestion = Lookup.ByIds(pack.Questions, questions, q => q.Id, id => cmdlet.ThrowTerminatingError(Errors.NotFound("NoQuestion", $"There is no question '{id}' in the pack '{pack.Id}'.", "Get-CoopQuestion lists them.", id, pack.Questions.Select(q => q.Id))));
        var selected = byId.Where(r => byQuestion.Any(q => q.Rules.Contains(r.Id, StringComparer.Ordinal))).ToArray();
        if (selected.Length == 0)
            cmdlet.ThrowTerminatingError(new(new ItemNotFoundException(VisibleText.Of(NoneFits(rules, questions))), "NoRule", ErrorCategory.ObjectNotFound, rules ?? questions));
        return selected;
    }

    private static string NoneFits(string[]? rules, string[]? questions) => (rules, questions) switch
    {
        (not null, null) => $"No rule's id is like {Quoted(rules)}. Get-CoopRule lists them.",
        (null, not null) => $"No question's id is like {Quoted(questions)}. Get-CoopQuestion lists them.",
        _ => "No rule fits both -Rule and -Question. Get-CoopRule lists the rules with their questions.",
    };

    private static string Quoted(string[] patterns) => string.Join(" or ", patterns.Select(p => $"'{p}'"));
}
