namespace CoopTools.Joining;

/// <summary>The words of agencies' names that are written in more than one way.</summary>
internal static class AgencyWords
{
    // Read in this order, once each: short forms first, then what they make up. An office and a department of a sheriff are one.
    private static readonly (string[] From, string[] To)[] Rewrites =
    [
        (["co"], ["county"]),
        (["cnty"], ["county"]),
        (["dept"], ["department"]),
        (["st"], ["saint"]),
        (["ste"], ["sainte"]),
        (["ft"], ["fort"]),
        (["mt"], ["mount"]),
        (["twp"], ["township"]),
        (["pd"], ["police", "department"]),
        (["sheriffs"], ["sheriff"]),
        (["county", "so"], ["county", "sheriff"]),
        (["parish", "so"], ["parish", "sheriff"]),
        (["sheriff", "office"], ["sheriff"]),
        (["sheriff", "department"], ["sheriff"]),
        (["police", "department"], ["police"]),
    ];

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "county", "parish", "borough", "city", "town", "township", "village", "state", "saint", "fort", "mount",
        "sheriff", "police", "department", "office", "division", "bureau", "agency", "public", "safety", "corrections", "marshal", "constable", "university", "college",
    };

    /// <summary>Whether a word says what sort of agency it is, or is common to many names, rather than which one.</summary>
    public static bool IsGeneric(string word) => Generic.Contains(word);

    /// <summary>The words with each usual short or long form in one form.</summary>
    public static List<string> Rewritten(IEnumerable<string> words)
    {
        var list = words.Where(w => !string.Equals(w, "the", StringComparison.Ordinal)).ToList();
        foreach (var (from, to) in Rewrites)
        {
            for (var at = 0; at + from.Length <= list.Count; at++)
            {
                if (!list.GetRange(at, from.Length).SequenceEqual(from, StringComparer.Ordinal))
                    continue;
                list.RemoveRange(at, from.Length);
                list.InsertRange(at, to);
            }
        }

        return list;
    }
}
