using System.Collections;
using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>Completes the sheets of the file that the line names.</summary>
public sealed class WorksheetCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound) =>
        Completions.Of(
            (GivenFile.Of(bound)?.Sheets ?? []).Select(s => (s.Name, s.IsVisible ? "a sheet" : "a hidden sheet")),
            word);
}
