namespace CoopTools.Law;

/// <summary>A further place of the source with the same error.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Printed">What the source prints there, letter for letter.</param>
public sealed record PrintedAt(string Place, string Printed)
{
    /// <summary>The place's id.</summary>
    public string Place { get; internal init; } = Place;

    /// <summary>What the source prints there, letter for letter.</summary>
    public string Printed { get; internal init; } = Printed;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Printed}";
}
