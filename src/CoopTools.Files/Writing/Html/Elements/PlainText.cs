using System.Text;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>Takes out of a text what neither HTML nor XML may hold (XML 1.0 § 2.2).</summary>
internal static class PlainText
{
    /// <summary>The text with line feeds alone between its lines; control characters, noncharacters and broken surrogates become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsOdd))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            plain.Append(rune.IsBmp && IsOdd((char)rune.Value) && rune.Value != '\n' ? Rune.ReplacementChar.ToString() : rune.ToString());
        return plain.ToString();
    }

    private static bool IsOdd(char c) => (char.IsControl(c) && c != '\t') || char.IsSurrogate(c) || c >= '\uFFFE';
}
