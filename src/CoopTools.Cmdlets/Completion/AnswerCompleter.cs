using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using CoopTools.Binding;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes the answers of the fact that a parameter is named after, each with its meaning.</summary>
public sealed class AnswerCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        var fact = Pack.Federal.Facts.FirstOrDefault(f => string.Equals(FactParameters.NameOf(f), parameterName, StringComparison.OrdinalIgnoreCase));
        if (fact is null)
            return [];
        var answers = fact.Answers.Select(a => (a.Value, a.Meaning)).Append((Answer.Unknown, "It was not looked up, or could not be found out."));
        return Completions.Of(answers, wordToComplete);
    }
}
