using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CoopTools.Completion;

/// <summary>Completes what stands between the fields of a text file.</summary>
public sealed class DelimiterCompleter : IArgumentCompleter
{
    private static readonly (string Text, string Tip)[] Known =
    [
        ("','", "comma"),
        ("';'", "semicolon"),
        ("\"`t\"", "tab"),
        ("'|'", "vertical bar"),
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters) => Known
        .Where(k => k.Text.StartsWith(wordToComplete, StringComparison.Ordinal)
            || k.Tip.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
        .Select(k => Completions.Of(k.Text, k.Tip, k.Tip));
}
