using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>Makes completions of words with a tooltip.</summary>
internal static class Completions
{
    /// <summary>Those whose word or tooltip begins with what is typed; by the word first.</summary>
    public static IEnumerable<CompletionResult> Of(IEnumerable<(string Id, string Tip)> choices, string typed)
    {
        var word = typed.Trim('\'', '"');
        return choices
            .Where(c => Starts(c.Id) || Starts(c.Tip))
            // VI is Virgin Islands first, and Virginia after it.
            .OrderByDescending(c => Starts(c.Id))
            .Select(c => new CompletionResult(c.Id, c.Id, CompletionResultType.ParameterValue, c.Tip));

        bool Starts(string text) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}
