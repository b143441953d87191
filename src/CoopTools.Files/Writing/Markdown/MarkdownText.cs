using System.Text;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>Makes any text plain text in GitHub-flavoured Markdown, in one line.</summary>
internal static class MarkdownText
{
    // A backslash takes their meaning from these (CommonMark § 2.4).
    private const string Marks = "`*_[]#|~$!";

    /// <summary>The text with every mark escaped. Line breaks and other control characters become single spaces.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>What a reader of the page sees as that text.</returns>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? string.Empty)
            Append(plain, c);
        return plain.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder plain, char c)
    {
        if (char.IsControl(c) || char.IsWhiteSpace(c))
        {
            if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        else if (Marks.Contains(c, StringComparison.Ordinal))
        {
            plain.Append('\\').Append(c);
        }
        else
        {
            plain.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                // As a character reference it cannot take the meaning from what follows.
                '\\' => "&#92;",
                _ => c.ToString(),
            });
        }
    }
}
