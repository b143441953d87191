using System.Text;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Words;

/// <summary>How a report puts the model's words.</summary>
internal static class Wording
{
    /// <summary>Items one below the other.</summary>
    public static string Lines<T>(IEnumerable<T> items) => string.Join('\n', items);

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>A name of an enumeration as words: <c>LawEnforcementAgency</c> is <c>Law enforcement agency</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (words.Length > 0 && char.IsAsciiLetterUpper(c))
                words.Append(' ').Append(char.ToLowerInvariant(c));
            else
                words.Append(c);
        }

        return words.ToString();
    }

    /// <summary>An error of the source under its id.</summary>
    public static string Erratum(Pack pack, string id) => pack.Errata.Find(id) is { } erratum ? $"{erratum.Id}: {SourceWords.Of(erratum)}" : id;

    /// <summary>A caution under its id.</summary>
    public static string Caution(Pack pack, string id) => pack.Cautions.Find(id) is { } caution ? $"{caution.Id}: {SourceWords.Of(caution)}" : id;

    /// <summary>Whether something was verified, and which part of it was not.</summary>
    public static string Verified(bool verified, string? unverified) => (verified, unverified) switch
    {
        (true, null) => "Yes",
        (true, var part) => $"Yes, except: {part}",
        (false, null) => "No",
        (false, var part) => $"No: {part}",
    };

    /// <summary>From when to when an authority counts, and what ended it.</summary>
    public static string InForce(Authority authority) => authority.Term.EndedBy is { } by
        ? $"{Sentence(authority.Term.ToString())}: ended by {by}"
        : Sentence(authority.Term.ToString());

    /// <summary>An authority under its id, with a word on one that came after the law's day.</summary>
    public static string Later(AuthorityUse use) => $"{use.Id} (later, {use.Authority.Term})";

    /// <summary>A span of days, open where an end is null.</summary>
    public static string Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "On any day",
        (null, _) => $"Through {DayText.Iso(to)}",
        (_, null) => $"From {DayText.Iso(from)}",
        _ => $"{DayText.Iso(from)} through {DayText.Iso(to)}",
    };

    /// <summary>A number with its noun: <c>1 row</c>, <c>1,234 rows</c>.</summary>
    public static string Number(int count, string noun, string? nouns = null) =>
        FormattableString.Invariant($"{count:#,0} {(count == 1 ? noun : nouns ?? noun + "s")}");
}
