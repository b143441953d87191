using System.Collections;
using System.Management.Automation;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes ids of the law, each with a tooltip that says what it is.</summary>
public abstract class LawCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound) =>
        Completions.Of(Choices(BoundLaw.Of(bound)), word);

    private protected abstract IEnumerable<(string Id, string Tip)> Choices(Pack pack);
}
