using System.Text.RegularExpressions;
using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>
/// Writes authorities in the full form of The Bluebook (rules 10 to 14). Names of cases, signals and the phrases of a case's
/// history are italic, as in documents for a court (rule B2); a title of a document likewise (rule B15).
/// </summary>
public static partial class Bluebook
{
    /// <summary>A full citation.</summary>
    /// <param name="authority">What to cite.</param>
    /// <param name="pincite">The pages or parts pointed to, or null.</param>
    /// <returns>The citation as plain text, without a final period.</returns>
    public static string Full(Authority authority, string? pincite = null) => Run.Plain(Runs(authority, pincite));

    /// <summary>A full citation behind its signal.</summary>
    /// <param name="use">The authority as a rule uses it.</param>
    /// <returns>The citation by typeface, without a final period.</returns>
    public static IReadOnlyList<Run> Runs(AuthorityUse use)
    {
        var runs = Runs(use.Authority, use.Pincite);
        return use.Signal is null ? runs : [Italic(use.Signal), Roman(" "), .. runs];
    }

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
            AuthorityKind.Proclamation => [Roman($"Proclamation No. {cite.Number}, {Register(cite, pincite)}")],
            AuthorityKind.FederalRegister or AuthorityKind.PublishedRule or AuthorityKind.ExecutiveFinding =>
                [Roman($"{authority.Name}, {Register(cite, pincite)}")],
            AuthorityKind.AgencyDocument => [Roman($"{cite.Author}, "), Italic(cite.Title!), Roman($"{At(pincite)} ({cite.Date})")],
            _ => [Italic(authority.Name), Roman(Case(authority, pincite)), .. History(authority.History)],
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
        $"{cite.Title} {cite.Code} {SectionSign(cite.Section!)} {cite.Section}{(cite.Year is { } year ? $" ({year})" : string.Empty)}";

    private static string Register(Cite cite, string? pincite) => $"{cite.Volume} Fed. Reg. {Pages(cite.Page!, pincite)} ({cite.Date})";

    private static string Case(Authority authority, string? pincite)
    {
        var cite = authority.Cite;
        if (cite.Docket is not null)
            return $", {cite.Docket}, {cite.Database}{At(pincite)} ({authority.Court} {cite.Date})";
        var parallel = cite.Parallel is { } second ? $", {second}" : string.Empty;
        return $", {cite.Volume} {cite.Reporter} {Pages(cite.Page!, pincite)}{parallel} ({CourtAndYear(authority, always: false)})";
    }

    // The reporter names the court where only one court is reported in it (rule 10.4).
    private static string CourtAndYear(Authority authority, bool always) =>
        !always && (authority.Court is null || string.Equals(authority.Court.Name, authority.Cite.Reporter, StringComparison.Ordinal))
            ? $"{authority.Year}"
            : $"{authority.Court} {authority.Year}";

    // A phrase, with the name that follows "sub nom.", runs to the comma before the next reporter's volume (rules 10.7 and B10.1.6).
    private static IEnumerable<Run> History(string? history)
    {
        if (history is null)
            yield break;
        yield return Roman(", ");
        var done = 0;
        foreach (Match phrase in Phrase().Matches(history))
        {
            if (phrase.Index > done)
                yield return Roman(history[done..phrase.Index]);
            yield return Italic(phrase.Value);
            done = phrase.Index + phrase.Length;
        }

        if (done < history.Length)
            yield return Roman(history[done..]);
    }

    [GeneratedRegex(@"(?<=^|\), )[^\d]+?(?=, \d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phrase();

    private static string Pages(string first, string? pincite) => pincite is null ? first : $"{first}, {pincite}";

    private static string At(string? pincite) => pincite is null ? string.Empty : $", at {pincite}";

    private static string SectionSign(string section) => section.Contains(',', StringComparison.Ordinal) ? "§§" : "§";
}
