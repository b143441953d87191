using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>
/// Writes authorities in the full form of The Bluebook (rules 10 to 14). Names of cases, signals and the phrases of a case's
/// history are italic, as in documents for a court (rule B2); a title of a document likewise (rule B15).
/// </summary>
public static class Bluebook
{
    /// <summary>A full citation.</summary>
    /// <param name="authority">What to cite.</param>
    /// <param name="pincite">The pages or parts pointed to, or null.</param>
    /// <returns>The citation as plain text, without a final period.</returns>
    public static string Full(Authority authority, string? pincite = null) => Run.Plain(Runs(authority, pincite));

    /// <summary>A full citation behind its signal.</summary>
    /// <param name="use">The authority as a rule uses it.</param>
    /// <returns>The citation by typeface, without a final period.</returns>
    public static IReadOnlyList<Run> Runs(AuthorityUse use) => [.. Signal(use.Signal), .. Runs(use.Authority, use.Pincite)];

    /// <summary>A signal and the space behind it. It is italic, but for a comma at its end (rule B1.2).</summary>
    /// <param name="signal">The signal, as in <c>see, e.g.,</c>; null for none.</param>
    /// <returns>The signal by typeface.</returns>
    public static IReadOnlyList<Run> Signal(string? signal) => signal switch
    {
        null => [],
        [.. var words, ','] => [Italic(words), Roman(", ")],
        _ => [Italic(signal), Roman(" ")],
    };

    /// <summary>The name by itself: that of a case is italic, and so is the title of a document (rules B10.1.1 and B15.1).</summary>
    /// <param name="authority">What to name.</param>
    /// <returns>The name by typeface.</returns>
    public static Run Name(Authority authority) =>
        new(authority.Name, authority.Kind is AuthorityKind.Case or AuthorityKind.AgencyDocument);

    /// <summary>A full citation by typeface.</summary>
    /// <param name="authority">What to cite.</param>
    /// <param name="pincite">The pages or parts pointed to, or null.</param>
    /// <returns>The runs; their texts joined are the citation, without a final period.</returns>
    public static IReadOnlyList<Run> Runs(Authority authority, string? pincite = null)
    {
        var cite = authority.Cite;
        return authority.Kind switch
        {
            AuthorityKind.Constitution => [Roman($"U.S. Const. {cite.Clause}")],
            AuthorityKind.Statute or AuthorityKind.Regulation => [Roman(Code(cite))],
            // A state's constitution is cited by the state's abbreviation (rule 11), its code by the code's own (rules 12.3.1(c) and 14.4).
            AuthorityKind.StateConstitution => [Roman($"{cite.Code} {cite.Clause}")],
            AuthorityKind.StateStatute or AuthorityKind.StateRegulation => [Roman(Code(cite))],
            AuthorityKind.Proclamation => [Roman($"Proclamation No. {cite.Number}, {Register(cite, pincite)}")],
            // The commonly used name of a rule or notice is roman (rule 14.2): it is no title of a work.
            AuthorityKind.FederalRegister or AuthorityKind.PublishedRule or AuthorityKind.ExecutiveFinding =>
                [Roman($"{authority.Name}, {Register(cite, pincite)}")],
            // What was not published as law is the work of an institutional author (rule 15.1(c)), whose title is italic (rule B15.1).
            AuthorityKind.AgencyDocument => [Roman($"{cite.Author}, "), Italic(cite.Title!), Roman($"{At(pincite)} ({cite.Date})")],
            _ when authority.History is { } history =>
                [Name(authority), Roman($"{Case(authority, pincite)}, "), .. CaseHistory.Runs(history)],
            _ => [Name(authority), Roman(Case(authority, pincite))],
        };
    }

    /// <summary>What is enough to recognise it in a line: the case name with court and year, else the full citation.</summary>
    /// <param name="authority">What to cite.</param>
    /// <returns>The text.</returns>
    public static string Brief(Authority authority) =>
        authority.Kind == AuthorityKind.Case ? $"{authority.Name} ({CourtAndYear(authority, always: true)})" : Full(authority);

    private static Run Roman(string text) => new(text, Italic: false);

    private static Run Italic(string text) => new(text, Italic: true);

    // The year of a code's edition is asked for in the C.F.R. (rule 14.2(a)), and may be left out in the U.S.C. (rule 12.3.2).
    private static string Code(Cite cite) =>
        $"{(cite.Title is { } title ? $"{title} " : null)}{cite.Code} {SectionSign(cite.Section!)} {cite.Section}{(cite.Year is { } year ? $" ({year})" : string.Empty)}";

    private static string Register(Cite cite, string? pincite) => $"{cite.Volume} Fed. Reg. {Pages(cite.Page!, pincite)} ({cite.Date})";

    private static string Case(Authority authority, string? pincite)
    {
        var cite = authority.Cite;
        if (cite.Docket is not null)
            return $", {cite.Docket}, {cite.Database}{At(pincite)} ({authority.Court} {cite.Date})";
        // The pages pointed to are those of the first reporter, and follow its page (rules 3.2(a) and 10.3.1).
        var parallel = cite.Parallel is { } second ? $", {second}" : string.Empty;
        return $", {cite.Volume} {cite.Reporter} {Pages(cite.Page!, pincite)}{parallel} ({CourtAndYear(authority, always: false)})";
    }

    // The reporter names the court where only one court is reported in it (rule 10.4).
    private static string CourtAndYear(Authority authority, bool always) =>
        !always && (authority.Court is null || string.Equals(authority.Court, authority.Cite.Reporter, StringComparison.Ordinal))
            ? $"{authority.Year}"
            : $"{authority.Court} {authority.Year}";

    private static string Pages(string first, string? pincite) => pincite is null ? first : $"{first}, {pincite}";

    private static string At(string? pincite) => pincite is null ? string.Empty : $", at {pincite}";

    private static string SectionSign(string section) => section.Contains(',', StringComparison.Ordinal) ? "§§" : "§";
}
