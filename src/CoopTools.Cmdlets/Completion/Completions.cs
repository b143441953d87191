using System.Management.Automation;
using System.Management.Automation.Language;

namespace CoopTools.Completion;

/// <summary>Makes completions of words with a tooltip.</summary>
internal static class Completions
{
    /// <summary>Those whose word or tooltip begins with what is typed; by the word first.</summary>
    public static IEnumerable<CompletionResult> Of(IEnumerable<(string Id, string Tip)> choices, string typed)
    {
        var word = Bare(typed);
        return choices
            .Where(c => Starts(c.Id) || Starts(c.Tip))
            // VI is Virgin Islands first, and Virginia after it.
            .OrderByDescending(c => Starts(c.Id))
            .Select(c => Of(Quoted(c.Id), c.Id, c.Tip));

        bool Starts(string text) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One completion; what cannot be shown in a list is left out of it.</summary>
    /// <param name="text">What is put into the line.</param>
    /// <param name="listed">What a list of completions shows.</param>
    /// <param name="tip">What it is.</param>
    public static CompletionResult Of(string text, string listed, string tip) =>
        new(text, listed, CompletionResultType.ParameterValue, tip.Length > 0 ? tip : listed);

    /// <summary>What is typed, without the quotation marks around it.</summary>
    public static string Bare(string typed) => typed.Trim('\'', '"');

    /// <summary>A text as one argument: in quotation marks where it needs them.</summary>
    public static string Quoted(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_') ? text : Literal(text);

    /// <summary>A hashtable with one entry.</summary>
    public static CompletionResult OfEntry(string name, string value, string tip) =>
        Of($"@{{ {(name.All(char.IsLetter) ? name : Literal(name))} = {Literal(value)} }}", $"{name} = {value}", tip);

    /// <summary>A text in quotation marks.</summary>
    public static string Literal(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
