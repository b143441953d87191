namespace CoopTools.Law;

/// <summary>One place where the pack's source cites an authority.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Printed">The citation letter for letter as the source prints it, errors included.</param>
/// <param name="Pincite">The pages it points to, or null.</param>
/// <param name="Signal">The introductory signal, as in <c>but see</c>, or null.</param>
/// <param name="Parenthetical">What the source adds in brackets, in the pack's own words, or null.</param>
public sealed record CitedAt(string Place, string Printed, string? Pincite, string? Signal, string? Parenthetical)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Printed}";
}
