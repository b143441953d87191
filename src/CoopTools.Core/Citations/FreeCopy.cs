using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>
/// Where a case can be read free of charge, by the pattern of its citation. The address is made, and was not opened: Justia's for the
/// U.S. Reports, and for other reporters CourtListener's citation look-up, <c>/c/reporter/volume/page/</c>, which leads to the case.
/// </summary>
public static class FreeCopy
{
    /// <summary>The address for an authority.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The address, or null for what is no reported case.</returns>
    public static string? Of(Authority authority)
    {
        if (authority.Kind != AuthorityKind.Case || authority.Cite is not { Reporter: { } reporter, Volume: { } volume, Page: { } page })
            return null;
        return string.Equals(reporter, "U.S.", StringComparison.Ordinal)
            ? $"https://supreme.justia.com/cases/federal/us/{Uri.EscapeDataString(volume)}/{Uri.EscapeDataString(page)}/"
            : $"https://www.courtlistener.com/c/{Uri.EscapeDataString(reporter)}/{Uri.EscapeDataString(volume)}/{Uri.EscapeDataString(page)}/";
    }
}
