using CoopTools.Files.Reading.Sheets;
using CoopTools.Law;

namespace CoopTools.Files.Findings;

/// <summary>How an export is read back.</summary>
internal sealed record FindingsOptions
{
    /// <summary>The packs at hand.</summary>
    public required IReadOnlyList<Pack> Packs { get; init; }

    /// <summary>How its sheets are read: within which bounds, and until when.</summary>
    public SheetOptions Sheet { get; init; } = new();

    /// <summary>Is told, once a file, of a pack that is not at hand: its name and hash.</summary>
    public Action<string, string> NotAtHand { get; init; } = (_, _) => { };
}
