namespace CoopTools.Law;

/// <summary>Holds when each of its parts holds.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record AllOf(JoinedList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts => Parts.SelectMany(p => p.Facts);

    /// <inheritdoc/>
    public override bool Holds(Func<Fact, Answer> answerOf) => Parts.All(p => p.Holds(answerOf));

    /// <inheritdoc/>
    public override string ToString() => $"({string.Join(" and ", Parts)})";
}
