using CoopTools.Law;

namespace CoopTools.Intakes.Mending;

/// <summary>Tells the texts that stand for nothing known.</summary>
internal static class UnknownText
{
    public static bool Is(string text, Pack pack) =>
        string.Equals(text, Answer.Unknown, StringComparison.OrdinalIgnoreCase) || pack.UnknownAliases.Contains(text, StringComparer.OrdinalIgnoreCase);
}
