namespace CoopTools.Law;

/// <summary>Holds when its part does not.</summary>
/// <param name="Part">The part.</param>
internal sealed record Negation(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts => Part.Facts;

    /// <inheritdoc/>
    public override bool Holds(Func<Fact, Answer> answerOf) => !Part.Holds(answerOf);

    /// <inheritdoc/>
    public override string ToString() => $"not {Part}";
}
