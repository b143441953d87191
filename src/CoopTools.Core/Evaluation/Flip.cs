namespace CoopTools.Evaluation;

/// <summary>What each answer to one missing fact leads to, the other missing facts left unknown.</summary>
/// <param name="Fact">The missing fact's id.</param>
/// <param name="Answers">Each answer with what it leads to, in the order of the fact's answers.</param>
public sealed record Flip(string Fact, JoinedList<FlipAnswer> Answers)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Fact}: {Answers}";
}
