using System.Globalization;
using System.Text;

namespace CoopTools.Binding;

/// <summary>Text for a terminal: what would move its cursor, colour it or turn its direction around is shown instead of done.</summary>
internal static class VisibleText
{
    private const char Delete = '\u007f';

    // Unicode's pictures of the control characters stand in the order of these.
    private const int FirstPicture = 0x2400;
    private const char PictureOfDelete = '\u2421';

    /// <summary>The text with a picture for each control character, or its number where it has none.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            shown.Append(IsHidden(c) ? Picture(c) : c.ToString());
        return shown.ToString();
    }

    // Format characters are those that turn the direction of a text around, among others that nobody sees.
    private static bool IsHidden(char c) => char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Picture(char c) => c switch
    {
        < ' ' => ((char)(FirstPicture + c)).ToString(),
        Delete => PictureOfDelete.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>"),
    };
}
