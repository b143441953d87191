namespace CoopTools.Law;

/// <summary>A further place of the source with the same error.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Printed">What the source prints there, letter for letter.</param>
public sealed record PrintedAt(string Place, string Printed)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Printed}";
}
