namespace CoopTools.Law;

/// <summary>One place of the pack's source: a heading, bullet or footnote.</summary>
/// <param name="Id">The id, as in <c>Q1.b5.s1</c> or <c>fn6</c>.</param>
/// <param name="Says">What stands there, in the pack's words.</param>
/// <param name="NotCovered">Why no rule, authority, erratum or question refers to it; null where one does.</param>
public sealed record Place(string Id, string Says, string? NotCovered)
{
    /// <summary>The id, as in <c>Q1.b5.s1</c> or <c>fn6</c>.</summary>
    public string Id { get; internal init; } = Id;

    /// <summary>What stands there, in the pack's words.</summary>
    public string Says { get; internal init; } = Says;

    /// <summary>Why no rule, authority, erratum or question refers to it; null where one does.</summary>
    public string? NotCovered { get; internal init; } = NotCovered;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
