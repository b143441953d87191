using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes the answers of the fact that a parameter is named after, each with its meaning.</summary>
public sealed class AnswerCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound)
    {
        var fact = BoundLaw.Of(bound).Facts.FirstOrDefault(f => string.Equals(FactParameters.NameOf(f), parameter, StringComparison.OrdinalIgnoreCase));
        if (fact is null)
            return [];
        var answers = fact.Answers.Select(a => (a.Value, a.Meaning)).Append((Answer.Unknown, "It was not looked up, or could not be found out."));
        return Completions.Of(answers, word);
    }
}
