namespace CoopTools.Law.Loading;

/// <summary>A pack that was read before another.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Used">Whether the other one uses it, and may refer to what is in it.</param>
internal sealed record UsedPack(string Id, bool Used);
