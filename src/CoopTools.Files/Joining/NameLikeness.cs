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
        if (a.Own.Length == 0 || b.Own.Length == 0 || !string.Equals(a.Sort, b.Sort, StringComparison.Ordinal))
            return 0;
        return Most * Math.Max(Letters(a.Own, b.Own), Letters(a.OwnInOrder, b.OwnInOrder));
    }

    private static double Letters(string a, string b) => 1 - (Slips.Distance(a, b) / Math.Max(a.Length, b.Length));
}
