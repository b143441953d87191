using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CoopTools.Completion;

/// <summary>What every completer has in common: of all that PowerShell tells it, it needs the parameter, the word and what is bound.</summary>
public abstract class Completer : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters) => Complete(parameterName, wordToComplete, fakeBoundParameters);

    private protected abstract IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound);
}
