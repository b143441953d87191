namespace CoopTools.Law.Loading;

/// <summary>One file of a pack as text. Whoever knows where packs lie reads them; the loader opens nothing.</summary>
/// <param name="Name">Its path inside the pack, with forward slashes, as in <c>rules/DET-3.json</c>.</param>
/// <param name="Text">Its content.</param>
public sealed record PackFile(string Name, string Text)
{
    /// <summary>Its path inside the pack, with forward slashes, as in <c>rules/DET-3.json</c>.</summary>
    public string Name { get; internal init; } = Name;

    /// <summary>Its content.</summary>
    public string Text { get; internal init; } = Text;
}
