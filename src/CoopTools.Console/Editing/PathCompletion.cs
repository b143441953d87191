using System.Management.Automation.Language;

namespace CoopTools.ConsoleHost;

/// <summary>Completes the path of a file or folder, relative as it was begun.</summary>
internal static class PathCompletion
{
    /// <summary>The paths that go on from the word before the cursor.</summary>
    /// <param name="text">The line.</param>
    /// <param name="cursor">The cursor in it.</param>
    /// <param name="currentFolder">What relative paths are relative to.</param>
    public static Completions Complete(string text, int cursor, string currentFolder)
    {
        var start = StartOfWord(text, cursor);
        var word = text[start..cursor].Trim('\'', '"');
        var nameStart = word.LastIndexOfAny(['/', '\\']) + 1;
        var (folder, name) = (word[..nameStart], word[nameStart..]);
        return new(start, cursor - start, [.. Entries(Path.Combine(currentFolder, folder), name).Select(entry => Written(folder + entry))]);
    }

    private static IEnumerable<string> Entries(string folder, string begin)
    {
        if (!Directory.Exists(folder))
            return [];

        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.System };
        return new DirectoryInfo(folder).EnumerateFileSystemInfos("*", options)
            .Where(entry => entry.Name.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && (begin.Length > 0 || !entry.Name.StartsWith('.')))
            .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .Select(entry => entry is DirectoryInfo ? entry.Name + Path.DirectorySeparatorChar : entry.Name);
    }

    private static string Written(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || "./\\_-:~".Contains(c, StringComparison.Ordinal))
            ? path
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(path)}'";

    // A word starts after the last blank that is in no quotes, or at the quote that is still open.
    private static int StartOfWord(string text, int cursor)
    {
        var start = 0;
        var quote = '\0';
        for (var i = 0; i < cursor; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"')
                quote = c;
            else if (char.IsWhiteSpace(c) || c is '=' or '(' or '|' or ';' or ',')
                start = i + 1;
        }

        return start;
    }
}
