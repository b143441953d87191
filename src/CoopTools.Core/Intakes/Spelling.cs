using System.Text;

namespace CoopTools.Intakes;

/// <summary>How import compares words, and how it mends text.</summary>
internal static class Spelling
{
    /// <summary>The letters and digits of a word in lower case: what is left when case, spaces and punctuation are ignored.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
            key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    /// <summary>Mends spaces and quotation marks.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="mended">What was mended, in words; null where nothing was.</param>
    /// <returns>The text with single plain spaces, none at its ends, and straight quotation marks.</returns>
    public static string Mend(string text, out string? mended)
    {
        var spaced = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var straight = Straight(spaced);
        var (spaces, quotes) = (!string.Equals(spaced, text, StringComparison.Ordinal), !string.Equals(straight, spaced, StringComparison.Ordinal));
        mended = (spaces, quotes) switch
        {
            (true, true) => "spaces and quotation marks",
            (true, false) => "spaces",
            (false, true) => "quotation marks",
            _ => null,
        };
        return straight;
    }

    private static string Straight(string text) => text
        .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u02BC', '\'')
        .Replace('\u201C', '"').Replace('\u201D', '"');
}
