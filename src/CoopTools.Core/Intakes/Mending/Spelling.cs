using System.Text;

namespace CoopTools.Intakes.Mending;

/// <summary>How import compares words, and how it mends text.</summary>
internal static class Spelling
{
    /// <summary>The letters and digits of a word in lower case: what is left when case, spaces and punctuation are ignored.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    /// <summary>Mends spaces and quotation marks.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="mended">What was mended, in words; null where nothing was.</param>
    /// <returns>The text with single plain spaces, none at its ends, and straight quotation marks.</returns>
    public static string Mend(string text, out string? mended)
    {
        var trimmed = text.Trim();
        var spaced = string.Join(' ', trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var straight = Straight(spaced);
        mended = string.Equals(straight, text, StringComparison.Ordinal) ? null : Differences(text, trimmed, spaced, straight);
        return straight;
    }

    // Before and after look the same where a space was one too many, so the log says where it stood.
    private static string Differences(string text, string trimmed, string spaced, string straight)
    {
        var unbroken = trimmed.ReplaceLineEndings(" ");
        (string Before, string After, string What)[] steps =
        [
            (text, trimmed, "spaces at the ends"),
            (trimmed, unbroken, "line breaks"),
            (unbroken, spaced, "spaces within"),
            (spaced, straight, "quotation marks"),
        ];
        return string.Join(", ", steps.Where(s => !string.Equals(s.Before, s.After, StringComparison.Ordinal)).Select(s => s.What));
    }

    private static string Straight(string text) => text
        .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u02BC', '\'')
        .Replace('\u201C', '"').Replace('\u201D', '"');
}
