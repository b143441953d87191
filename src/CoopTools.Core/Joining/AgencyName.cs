using System.Globalization;
using System.Text;
using CoopTools.Intakes.Mending;

namespace CoopTools.Joining;

/// <summary>The name of an agency in the forms in which names are compared, from the strictest to the loosest.</summary>
public sealed class AgencyName
{
    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name, its spaces and quotation marks mended.</param>
    public AgencyName(string name)
    {
        Name = name;
        Key = Spelling.Key(name);
        var words = AgencyWords.Rewritten(Words(name));
        Rewritten = string.Join(' ', words);
        Sort = string.Join(' ', words.Where(AgencyWords.IsGeneric).Order(StringComparer.Ordinal));
        var own = words.Where(w => !AgencyWords.IsGeneric(w)).ToArray();
        Own = string.Join(' ', own);
        OwnInOrder = string.Join(' ', own.Order(StringComparer.Ordinal));
    }

    /// <summary>The name as it stands.</summary>
    public string Name { get; }

    /// <summary>Its letters and digits in lower case.</summary>
    public string Key { get; }

    /// <summary>Its words with each usual short or long form in one form, without accents.</summary>
    public string Rewritten { get; }

    /// <summary>The words that it shares with many names, in order: two agencies of different sorts are never near each other.</summary>
    public string Sort { get; }

    /// <summary>The words that are its own, as they come.</summary>
    public string Own { get; }

    /// <summary>The words that are its own, in alphabetical order.</summary>
    public string OwnInOrder { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // An apostrophe and a full stop stand inside words (Sheriff's, D.C.); every other sign parts them.
    private static string[] Words(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '\u2018' or '\u2019' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                text.Append(' ');
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
