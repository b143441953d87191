using System.Text;
using CoopTools.Law;

namespace CoopTools.Files.Writing;

/// <summary>How the workbook puts the model's words.</summary>
internal static class Words
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

    /// <summary>An error of the source: where, as printed, as it should be, what was done about it and why.</summary>
    public static string Erratum(Pack pack, string id) => pack.Errata.Find(id) is { } e
        ? $"{e.Id} ({e.Place}, {e.Status}): “{e.Printed}” → “{e.Corrected}”. {e.Because}{(e.Verified ? string.Empty : " Not verified.")}"
        : id;

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
