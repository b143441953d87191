using System.Collections;
using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>Completes what stands between the fields of a text file.</summary>
public sealed class DelimiterCompleter : Completer
{
    private static readonly (string Text, string Tip)[] Known =
    [
        ("','", "comma"),
        ("';'", "semicolon"),
        ("\"`t\"", "tab"),
        ("'|'", "vertical bar"),
    ];

    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound) => Known
        .Where(k => k.Text.StartsWith(word, StringComparison.Ordinal)
            || k.Tip.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        .Select(k => Completions.Of(k.Text, k.Tip, k.Tip));
}
