namespace CoopTools.Law;

/// <summary>A set of answers that cannot all hold of one jurisdiction.</summary>
/// <param name="Answers">The facts of the set, each with its answer.</param>
/// <param name="Because">Why they exclude each other.</param>
public sealed record Contradiction(JoinedList<FactAnswer> Answers, string Because)
{
    /// <summary>The facts of the set, each with its answer.</summary>
    public JoinedList<FactAnswer> Answers { get; internal init; } = Answers;

    /// <summary>Why they exclude each other.</summary>
    public string Because { get; internal init; } = Because;
}
