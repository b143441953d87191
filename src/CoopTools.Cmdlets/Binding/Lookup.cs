using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Selects entries by ids and wildcards, as PowerShell's own Get- cmdlets do.</summary>
internal static class Lookup
{
    /// <summary>The entries that a pattern names, in their own order.</summary>
    public static IEnumerable<T> Matching<T>(IEnumerable<T> entries, string pattern, Func<T, string?> text)
    {
        var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
        return entries.Where(e => text(e) is { } t && wildcard.IsMatch(t));
    }

    /// <summary>The entries that any of the patterns names, in their own order; a pattern without wildcards that names none is an error.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="patterns">The patterns; null or none for all entries.</param>
    /// <param name="idOf">Gives an entry's id.</param>
    /// <param name="missing">Is told of each id that does not exist.</param>
    public static IReadOnlyList<T> ByIds<T>(IReadOnlyList<T> entries, IReadOnlyCollection<string>? patterns, Func<T, string> idOf, Action<string> missing)
        where T : class
    {
        if (patterns is null || patterns.Count == 0)
            return entries;
        var found = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var pattern in patterns.Select(p => p ?? string.Empty))
        {
            var matches = Matching(entries, pattern, idOf).ToArray();
            found.UnionWith(matches);
            if (matches.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(pattern))
                missing(pattern);
        }

        return entries.Where(found.Contains).ToArray();
    }

    /// <summary>Whether one of the texts contains what is sought, whatever the case.</summary>
    public static bool Mentions(string? sought, params string?[] texts) =>
        sought is null || texts.Any(t => t?.Contains(sought, StringComparison.OrdinalIgnoreCase) ?? false);
}
