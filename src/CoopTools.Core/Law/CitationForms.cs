namespace CoopTools.Law;

/// <summary>How the authorities of a pack are cited: whoever loads it says so.</summary>
/// <param name="Full">The full citation of an authority, with a pinpoint or none.</param>
/// <param name="Introduced">The citation of a use behind its signal.</param>
/// <param name="FreeCopy">The address that a citation makes, or null.</param>
internal sealed record CitationForms(Func<Authority, string?, string> Full, Func<AuthorityUse, string> Introduced, Func<Authority, string?> FreeCopy)
{
    /// <summary>Of an authority that no pack was loaded with: there is none.</summary>
    public static CitationForms None { get; } = new((_, _) => string.Empty, _ => string.Empty, _ => null);
}
