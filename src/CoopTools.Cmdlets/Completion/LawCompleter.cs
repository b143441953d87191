using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes ids of the law, each with a tooltip that says what it is.</summary>
public abstract class LawCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var word = wordToComplete.Trim('\'', '"');
        return Choices(Pack.Federal)
            .Where(c => Starts(c.Id) || Starts(c.Tip))
            // VI is Virgin Islands first, and Virginia after it.
            .OrderByDescending(c => Starts(c.Id))
            .Select(c => new CompletionResult(c.Id, c.Id, CompletionResultType.ParameterValue, c.Tip));

        bool Starts(string text) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    private protected abstract IEnumerable<(string Id, string Tip)> Choices(Pack pack);
}
