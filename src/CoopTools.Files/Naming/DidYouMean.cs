using F23.StringSimilarity;

namespace CoopTools.Files.Naming;

/// <summary>Says which names someone may have meant by one that does not exist. What is near is decided here and nowhere else.</summary>
internal static class DidYouMean
{
    private const int Most = 3;
    private const int LongestName = 100;
    private const int MostFiles = 10_000;

    // One letter of three is near; one of two is anything.
    private const double Least = 0.66;

    // 'DTE-2' means DET-2, though DET-1 is near as well.
    private const double Spread = 0.1;

    // A name that has the word is not as near as a name that is the word.
    private const double OfWords = 0.9;

    // 'v', 'of' and 'the' say nothing about a name.
    private const int ShortestWord = 4;

    private static readonly OptimalStringAlignment Slips = new();

    /// <summary>A sentence that names a few, behind a space; empty where nothing is near.</summary>
    /// <param name="given">The name that does not exist.</param>
    /// <param name="known">The names that exist.</param>
    public static string Of(string given, IEnumerable<string> known) => Sentence(Near(given, known));

    /// <summary>The same for a path: files beside it, whatever their extension, those of its own first.</summary>
    /// <param name="path">The full path of a file that is not there.</param>
    public static string OfFile(string path)
    {
        var extension = Path.GetExtension(path);
        var files = Beside(path).ToLookup(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase);
        return Sentence(Near(Path.GetFileNameWithoutExtension(path), files.Select(f => f.Key!))
            .SelectMany(stem => files[stem].OrderByDescending(f => f.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            .Take(Most));
    }

    /// <summary>The nearest, the best first, at most three.</summary>
    public static IReadOnlyList<string> Near(string given, IEnumerable<string> known)
    {
        var wanted = given.Trim().ToLowerInvariant();
        if (wanted.Length is 0 or > LongestName)
            return [];
        var near = known.Where(k => k.Length is > 0 and <= LongestName)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Likeness: Likeness(wanted, name.ToLowerInvariant())))
            .Where(n => n.Likeness >= Least)
            .OrderByDescending(n => n.Likeness)
            .ToArray();
        return near.TakeWhile(n => n.Likeness >= near[0].Likeness - Spread).Take(Most).Select(n => n.Name).ToArray();
    }

    private static double Likeness(string given, string name) => Math.Max(Letters(given, name), OfWords * Words(given, name));

    private static double Letters(string a, string b) => 1 - (Slips.Distance(a, b) / Math.Max(a.Length, b.Length));

    // Every word that was given has to be in the name: 'moralez' is in morales-v-chadbourne.
    private static double Words(string given, string name)
    {
        var (sought, there) = (Split(given), Split(name));
        return sought.Length == 0 || there.Length == 0 ? 0 : sought.Min(word => there.Max(other => Letters(word, other)));
    }

    private static string[] Split(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length >= ShortestWord)
        .ToArray();

    private static string Sentence(IEnumerable<string> names) => names.Select(Shown).ToArray() switch
    {
        [] => string.Empty,
        [.. var others, var last] => $" Did you mean {(others.Length == 0 ? last : $"{string.Join(", ", others)} or {last}")}?",
    };

    private static string Shown(string name) => name.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_') ? name : $"'{name}'";

    private static IEnumerable<string> Beside(string path)
    {
        try
        {
            return Path.GetDirectoryName(path) is { } folder
                ? Directory.EnumerateFiles(folder).Take(MostFiles).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray()
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
