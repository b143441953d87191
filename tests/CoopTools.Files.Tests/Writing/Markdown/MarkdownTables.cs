using System.Text.RegularExpressions;

namespace CoopTools.Files.Tests.Writing.Markdown;

/// <summary>Reads the tables of a page: each is lines of cells, the header and the rule below it first.</summary>
internal static partial class MarkdownTables
{
    public static IReadOnlyList<string[][]> Of(string page) => page
        .Split("\n\n")
        .Where(block => block.StartsWith('|'))
        .Select(block => block.TrimEnd('\n').Split('\n').Select(Cells).ToArray())
        .ToArray();

    private static string[] Cells(string line)
    {
        Assert.StartsWith("|", line, StringComparison.Ordinal);
        Assert.EndsWith("|", line, StringComparison.Ordinal);
        return Bar().Split(line)[1..^1].Select(c => c.Trim()).ToArray();
    }

    // A bar behind a backslash is text (GitHub Flavored Markdown § 4.10).
    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bar();
}
