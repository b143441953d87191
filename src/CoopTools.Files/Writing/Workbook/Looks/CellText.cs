using System.Text;

namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>Makes any text fit for a cell.</summary>
internal static class CellText
{
    /// <summary>The most characters that a cell holds (Excel's specifications and limits).</summary>
    public const int Longest = 32_767;

    private const string Cut = "… [cut: a cell holds 32,767 characters]";

    /// <summary>The text with line feeds alone between its lines, without broken surrogates, cut where it is too long.</summary>
    public static string Fit(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Length > Longest)
            text = string.Concat(text.AsSpan(0, Longest - Cut.Length), Cut);
        return text.Any(char.IsSurrogate) || text.Any(c => c >= '\uFFFE') ? Whole(text) : text;
    }

    /// <summary>The text in one line, without what XML cannot hold: for names and attributes, which have no escape for it.</summary>
    public static string Line(string text) => Whole(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    // XML 1.0 § 2.2 knows no lone surrogate, no U+FFFE and no U+FFFF.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar.ToString() : rune.ToString());
        return whole.ToString();
    }
}
