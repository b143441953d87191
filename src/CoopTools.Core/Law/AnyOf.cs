namespace CoopTools.Law;

/// <summary>Holds when one of its parts holds.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record AnyOf(JoinedList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts => Parts.SelectMany(p => p.Facts);

    /// <inheritdoc/>
    public override bool Holds(Func<Fact, Answer> answerOf) => Parts.Any(p => p.Holds(answerOf));

    /// <inheritdoc/>
    public override string ToString() => $"({string.Join(" or ", Parts)})";
}
