namespace CoopTools.Law;

/// <summary>Where an authority, or a use of it, comes from.</summary>
public enum AuthorityOrigin
{
    /// <summary>The pack's source cites it.</summary>
    Source,

    /// <summary>The pack adds it to what the source cites.</summary>
    Supplement,
}
