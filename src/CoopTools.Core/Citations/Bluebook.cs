using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>Writes authorities in the full form of The Bluebook (rules 10 to 14), as plain text.</summary>
public static class Bluebook
{
    /// <summary>A full citation.</summary>
    /// <param name="authority">What to cite.</param>
    /// <param name="pincite">The pages or parts pointed to, or null.</param>
    /// <returns>The citation, without a final period.</returns>
    public static string Full(Authority authority, string? pincite = null)
    {
        var cite = authority.Cite;
        return authority.Kind switch
        {
            AuthorityKind.Constitution => $"U.S. Const. {cite.Clause}",
            AuthorityKind.Statute or AuthorityKind.Regulation => $"{cite.Title} {cite.Code} {SectionSign(cite.Section!)} {cite.Section}",
            AuthorityKind.Proclamation => $"Proclamation No. {cite.Number}, {cite.Volume} Fed. Reg. {Pages(cite.Page!, pincite)} ({cite.Date})",
            AuthorityKind.FederalRegister => $"{authority.Name}, {cite.Volume} Fed. Reg. {Pages(cite.Page!, pincite)} ({cite.Date})",
            AuthorityKind.AgencyDocument => $"{cite.Author}, {cite.Title}{At(pincite)} ({cite.Date})",
            _ => WithHistory(authority, Case(authority, pincite)),
        };
    }

    /// <summary>What is enough to recognise it in a line: the case name with court and year, else the full citation.</summary>
    /// <param name="authority">What to cite.</param>
    /// <returns>The text.</returns>
    public static string Brief(Authority authority) =>
        authority.Kind == AuthorityKind.Case ? $"{authority.Name} ({authority.Court} {authority.Year})" : Full(authority);

    private static string Case(Authority authority, string? pincite)
    {
        var cite = authority.Cite;
        return cite.Docket is null
            ? $"{authority.Name}, {cite.Volume} {cite.Reporter} {Pages(cite.Page!, pincite)} ({CourtAndYear(authority)})"
            : $"{authority.Name}, {cite.Docket}, {cite.Database}{At(pincite)} ({authority.Court} {cite.Date})";
    }

    // The reporter names the court where only one court is reported in it (rule 10.4).
    private static string CourtAndYear(Authority authority) =>
        authority.Court is null || string.Equals(authority.Court.Name, authority.Cite.Reporter, StringComparison.Ordinal)
            ? $"{authority.Year}"
            : $"{authority.Court} {authority.Year}";

    private static string WithHistory(Authority authority, string citation) =>
        authority.History is null ? citation : $"{citation}, {authority.History}";

    private static string Pages(string first, string? pincite) => pincite is null ? first : $"{first}, {pincite}";

    private static string At(string? pincite) => pincite is null ? string.Empty : $", at {pincite}";

    private static string SectionSign(string section) => section.Contains(',', StringComparison.Ordinal) ? "§§" : "§";
}
