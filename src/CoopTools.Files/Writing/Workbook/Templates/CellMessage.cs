namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>
/// The messages of a cell that is being filled in. ECMA-376 Part 1, § 18.3.1.32 sets no limits; Excel takes a file with longer ones for
/// damaged (the lengths are those of its binary format, [MS-XLS] § 2.4.71).
/// </summary>
internal static class CellMessage
{
    /// <summary>The most characters of a title.</summary>
    public const int LongestTitle = 32;

    /// <summary>The most characters of the message beside a cell.</summary>
    public const int LongestPrompt = 255;

    /// <summary>The most characters of the message after a wrong entry.</summary>
    public const int LongestError = 225;

    private const string More = "More on the sheet Codebook.";

    /// <summary>A title, cut between words where it is too long.</summary>
    public static string Title(string text) => Cut(text, LongestTitle);

    /// <summary>Sentences, one a line: those that fit, the first and the last always.</summary>
    /// <param name="first">The first sentence.</param>
    /// <param name="between">A sentence that may be left for the codebook; null for none.</param>
    /// <param name="last">The last sentence.</param>
    public static string Joined(string first, string? between, string last)
    {
        var whole = between is null ? $"{first}\n{last}" : $"{first}\n{between}\n{last}";
        return whole.Length <= LongestPrompt ? whole : $"{Cut(first, LongestPrompt - More.Length - last.Length - 2)}\n{last} {More}";
    }

    /// <summary>What a cell with a list takes.</summary>
    public static string Allowed(string header, IReadOnlyList<string> choices)
    {
        var said = $"{header} takes one of: {string.Join(", ", choices)}. A blank cell is Unknown.";
        return said.Length <= LongestError ? said : Cut($"{header} takes what its list offers, such as {choices[0]} or {choices[1]}. Open the list at the right of the cell. A blank cell is Unknown.", LongestError);
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest - 1);
        return $"{text.AsSpan(0, end > 0 ? end : longest - 1)}…";
    }
}
