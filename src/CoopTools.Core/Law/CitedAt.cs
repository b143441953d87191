namespace CoopTools.Law;

/// <summary>One place where the pack's source cites an authority.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Printed">The citation letter for letter as the source prints it, errors included.</param>
/// <param name="Pincite">The pages it points to, or null.</param>
/// <param name="Signal">The introductory signal, as in <c>but see</c>, or null.</param>
/// <param name="Parenthetical">What the source adds in brackets, in the pack's own words, or null.</param>
public sealed record CitedAt(string Place, string Printed, string? Pincite, string? Signal, string? Parenthetical)
{
    /// <summary>The place's id.</summary>
    public string Place { get; internal init; } = Place;

    /// <summary>The citation letter for letter as the source prints it, errors included.</summary>
    public string Printed { get; internal init; } = Printed;

    /// <summary>The pages it points to, or null.</summary>
    public string? Pincite { get; internal init; } = Pincite;

    /// <summary>The introductory signal, as in <c>but see</c>, or null.</summary>
    public string? Signal { get; internal init; } = Signal;

    /// <summary>What the source adds in brackets, in the pack's own words, or null.</summary>
    public string? Parenthetical { get; internal init; } = Parenthetical;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Printed}";
}
