using System.Globalization;
using System.Management.Automation.Host;
using CoopTools.Binding;

namespace CoopTools.Printing;

/// <summary>
/// Breaks the texts of views between words. PowerShell does so by itself in the languages below; in any other, and where no language
/// is set (<c>LC_ALL=C</c>), it breaks them anywhere.
/// </summary>
public static class Words
{
    private const int WhereNoneIsKnown = 120;
    private static readonly string[] BrokenBetweenWords = ["en", "fr", "de", "it", "pt", "es"];

    private static bool ByPowerShell => BrokenBetweenWords.Contains(CultureInfo.CurrentCulture.TwoLetterISOLanguageName, StringComparer.Ordinal);

    /// <summary>A text as a view prints it: as it is where PowerShell breaks it between words, else in lines that fit.</summary>
    /// <param name="value">The text, or what prints as one.</param>
    /// <param name="host">The host, which knows the terminal's width.</param>
    /// <param name="taken">How many columns of the terminal's width are taken by what stands beside the text.</param>
    /// <returns>The text.</returns>
    public static string Fit(object? value, PSHost host, int taken) => Within(value, WidthOf(host) - taken);

    /// <summary>A text whose first line has the terminal's width, and whose other lines stand in.</summary>
    /// <param name="value">The text, or what prints as one.</param>
    /// <param name="host">The host, which knows the terminal's width.</param>
    /// <param name="hanging">By how many columns they stand in.</param>
    /// <returns>The text.</returns>
    public static string Hanging(object? value, PSHost host, int hanging)
    {
        var text = NamedTexts.Text(value);
        return ByPowerShell ? text : Broken(text, WidthOf(host), WidthOf(host) - hanging);
    }

    /// <summary>A text for a column of a given width.</summary>
    /// <param name="value">The text, or what prints as one.</param>
    /// <param name="width">The width in columns of the terminal.</param>
    /// <returns>The text.</returns>
    public static string Within(object? value, int width)
    {
        var text = NamedTexts.Text(value);
        return ByPowerShell ? text : Broken(text, width, width);
    }

    /// <summary>A text in lines of at most a width, the first of each paragraph and the others; a word that is longer stands by itself.</summary>
    internal static string Broken(string text, int first, int others) => string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, first, others)));

    /// <summary>An explanation in lines of at most a width; what belongs to an item of a list stands in by two.</summary>
    internal static string Memo(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => line.StartsWith("- ", StringComparison.Ordinal)
        ? Lines(line, width, width - 2).Select((part, i) => i == 0 ? part : $"  {part}")
        : Lines(line, width, width)));

    /// <summary>The width of a host's terminal, less the column that some terminals keep for the cursor.</summary>
    internal static int WidthOf(PSHost host)
    {
        try
        {
            return host.UI?.RawUI?.BufferSize.Width is { } width and > 1 ? width - 1 : WhereNoneIsKnown;
        }
        // Hosts without a terminal have no buffer, and each says so in its own way.
        catch (Exception e) when (e is HostException or NotImplementedException or NotSupportedException or IOException)
        {
            return WhereNoneIsKnown;
        }
    }

    private static IEnumerable<string> Lines(string line, int width, int others)
    {
        while (line.Length > width && SpaceNear(line, width) is >= 0 and var space)
        {
            yield return line[..space].TrimEnd();
            (line, width) = (line[space..].TrimStart(), others);
        }

        yield return line;
    }

    // The last one that leaves a line that fits, else the first one behind a word that does not.
    private static int SpaceNear(string line, int width)
    {
        var text = line.Length - line.TrimStart().Length;
        var last = line.LastIndexOf(' ', Math.Max(width, 0));
        return last > text ? last : line.IndexOf(' ', Math.Max(width, text));
    }
}
