using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>Makes completions of words with a tooltip.</summary>
internal static class Completions
{
    /// <summary>Those whose word or tooltip begins with what is typed.</summary>
    public static IEnumerable<CompletionResult> Of(IEnumerable<(string Id, string Tip)> choices, string typed)
    {
        var word = typed.Trim('\'', '"');
        return choices
            .Where(c => c.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase) || c.Tip.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Select(c => new CompletionResult(c.Id, c.Id, CompletionResultType.ParameterValue, c.Tip));
    }
}
