namespace CoopTools.Law;

/// <summary>A point where the source says more than the law settles.</summary>
/// <param name="Id">The id, as in <c>C05</c>.</param>
/// <param name="Proposition">What the source says, in the pack's words.</param>
/// <param name="Text">What a careful reader has to know.</param>
/// <param name="Verified">Whether it was read in public text.</param>
/// <param name="Unverified">Which part was not re-read, or null.</param>
public sealed record Caution(string Id, string Proposition, string Text, bool Verified, string? Unverified)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
