using CoopTools.Joining;
using F23.StringSimilarity;

namespace CoopTools.Files.Joining;

/// <summary>How alike two names are that are not the same but for their spelling.</summary>
internal static class NameLikeness
{
    // Below what a usual short form earns: two words that differ are never as sure as 'Co.' and 'County'.
    private const double Most = 0.94;

    private static readonly OptimalStringAlignment Slips = new();

    /// <summary>
    /// The likeness of the words that are the names' own, from 0 to 0.94: what both share with many names ('County Sheriff')
    /// makes nobody alike, and has to be the same. One letter of a short name is much: Hale and Hall are two counties.
    /// </summary>
    public static double Of(AgencyName a, AgencyName b)
    {
        if (a.Own.Count == 0 || b.Own.Count == 0 || !string.Equals(a.Sort, b.Sort, StringComparison.Ordinal))
            return 0;
        return Most * Math.Max(Letters(a.Own, b.Own), Letters(a.Own.Order(StringComparer.Ordinal), b.Own.Order(StringComparer.Ordinal)));
    }

    private static double Letters(IEnumerable<string> a, IEnumerable<string> b)
    {
        var (first, second) = (string.Join(' ', a), string.Join(' ', b));
        return 1 - (Slips.Distance(first, second) / Math.Max(first.Length, second.Length));
    }
}
