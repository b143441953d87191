using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes ids of the law, each with a tooltip that says what it is.</summary>
public abstract class LawCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters) =>
        Completions.Of(Choices(Pack.Federal), wordToComplete);

    private protected abstract IEnumerable<(string Id, string Tip)> Choices(Pack pack);
}
