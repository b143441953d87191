using System.Text;

namespace CoopTools.Intakes.Suggestions;

/// <summary>Compares headers by their words.</summary>
internal static class HeaderWords
{
    private const int ShortestStem = 4;

    /// <summary>How alike two names are: twice the words they share, over all their words (Dice), from 0 to 1.</summary>
    public static double Likeness(string a, string b)
    {
        var (left, right) = (Of(a), Of(b));
        if (left.Count == 0 || right.Count == 0)
            return 0;
        var shared = left.Count(l => right.Any(r => Same(l, r)));
        return 2.0 * Math.Min(shared, right.Count) / (left.Count + right.Count);
    }

    /// <summary>The words of a name in lower case: broken at what is no letter or digit, and before a capital inside a word.</summary>
    public static IReadOnlySet<string> Of(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && i > 0 && char.IsLower(name[i - 1]));
            if (ends && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (i < name.Length && char.IsLetterOrDigit(name[i]))
                word.Append(char.ToLowerInvariant(name[i]));
        }

        return words;
    }

    // 'agreement' and 'agreements', 'hold' and 'holds'.
    private static bool Same(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return string.Equals(a, b, StringComparison.Ordinal)
            || (shorter.Length >= ShortestStem && longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length <= 2);
    }
}
