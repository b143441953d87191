namespace CoopTools.Law;

/// <summary>Holds when the fact has one of these answers.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answers">The answers.</param>
internal sealed record AnswerIn(Fact Fact, JoinedList<Answer> Answers) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts => [Fact];

    /// <inheritdoc/>
    public override bool Holds(Func<Fact, Answer> answerOf) => Answers.Contains(answerOf(Fact));

    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Id} is {string.Join(" or ", Answers)}";
}
