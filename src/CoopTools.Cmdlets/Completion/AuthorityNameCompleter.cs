using System.Collections;
using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>Completes the names of authorities, from any word of them.</summary>
public sealed class AuthorityNameCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound)
    {
        var typed = Completions.Bare(word);
        return BoundLaw.Of(bound).Authorities
            .DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase)
            .Where(a => $" {a.Name}".Contains($" {typed}", StringComparison.OrdinalIgnoreCase))
            .Select(a => Completions.Of(Completions.Quoted(a.Name), a.Name, a.Citation));
    }
}
