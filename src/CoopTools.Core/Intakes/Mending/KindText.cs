using CoopTools.Law;

namespace CoopTools.Intakes.Mending;

/// <summary>Reads a text as a kind of jurisdiction, whatever its case, spaces and punctuation.</summary>
internal static class KindText
{
    private static readonly Dictionary<string, JurisdictionKind> Kinds =
        Enum.GetValues<JurisdictionKind>().ToDictionary(k => Spelling.Key(k.ToString()), StringComparer.Ordinal);

    /// <summary>The kind, or null.</summary>
    public static JurisdictionKind? Find(string text) => Kinds.TryGetValue(Spelling.Key(text), out var kind) ? kind : null;
}
