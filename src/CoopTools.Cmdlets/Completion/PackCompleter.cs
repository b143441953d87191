using System.Collections;
using System.Management.Automation;
using CoopTools.Law.Loading;

namespace CoopTools.Completion;

/// <summary>Completes the packs that come with the module, and folders.</summary>
public sealed class PackCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound) =>
        Completions.Of([(DefaultPack.Id, CoopTools.Law.Pack.Federal.Title)], word).Concat(CompletionCompleters.CompleteFilename(word).Where(c => c.ResultType == CompletionResultType.ProviderContainer));
}
