using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes the names of authorities, from any word of them.</summary>
public sealed class AuthorityNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        var word = wordToComplete.Trim('\'', '"');
        return Pack.Federal.Authorities
            .DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase)
            .Where(a => $" {a.Name}".Contains($" {word}", StringComparison.OrdinalIgnoreCase))
            .Select(a => Completions.Of(Completions.Quoted(a.Name), a.Name, a.Citation));
    }
}
