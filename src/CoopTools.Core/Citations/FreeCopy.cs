using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>
/// Where a case can be read free of charge, by the pattern of its citation. The address is made, and was not opened: Justia's for the
/// U.S. Reports, and for other reporters CourtListener's citation look-up, <c>/c/reporter/volume/page/</c>, which leads to the case.
/// </summary>
public static class FreeCopy
{
    // Those whose abbreviation in table T1 is also an edition in the reporters database by which CourtListener looks citations up.
    // American Samoa's A.S.R.2d is not: it would lead nowhere.
    private static readonly HashSet<string> LookedUp = new(StringComparer.Ordinal)
    {
        "S. Ct.", "L. Ed.", "L. Ed. 2d",
        "F.", "F.2d", "F.3d", "F.4th", "F. App'x", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d", "F.R.D.", "B.R.", "Fed. Cl.",
        "A.2d", "A.3d", "N.E.2d", "N.E.3d", "N.W.2d", "N.Y.S.3d", "P.2d", "P.3d", "S.E.2d", "S.W.2d", "S.W.3d", "So. 2d", "So. 3d",
        "Cal. 4th", "Cal. 5th", "Ill. 2d", "Mass.", "Mass. App. Ct.", "N.J.", "N.Y.3d", "Wash. 2d",
    };

    /// <summary>The address for an authority.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The address, or null for what is no reported case, and for a case in a reporter that is not looked up.</returns>
    public static string? Of(Authority authority)
    {
        if (authority.Kind != AuthorityKind.Case || authority.Cite is not { Reporter: { } reporter, Volume: { } volume, Page: { } page })
            return null;
        // A page that is not assigned yet is cited as ___.
        if (!IsNumber(volume) || !IsNumber(page))
            return null;
        if (string.Equals(reporter, "U.S.", StringComparison.Ordinal))
            return $"https://supreme.justia.com/cases/federal/us/{volume}/{page}/";
        return LookedUp.Contains(reporter) ? $"https://www.courtlistener.com/c/{Uri.EscapeDataString(reporter)}/{volume}/{page}/" : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
