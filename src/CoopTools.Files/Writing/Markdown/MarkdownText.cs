using System.Text;
using CoopTools.Citations;

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
        Append(plain, text);
        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>A citation in its typefaces, every mark of its own escaped.</summary>
    /// <param name="runs">Its runs.</param>
    /// <returns>What a reader of the page sees as that citation, italics and all.</returns>
    public static string Of(IEnumerable<Run> runs)
    {
        var plain = new StringBuilder();
        foreach (var run in runs)
        {
            // No blank may stand next to an asterisk inside (CommonMark § 6.2).
            if (run.Italic && Plain(run.Text) is { Length: > 0 } italic)
                plain.Append('*').Append(italic).Append('*');
            else
                Append(plain, run.Text);
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder plain, string? text)
    {
        foreach (var c in text ?? string.Empty)
            Append(plain, c);
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
