namespace CoopTools.Decisions;

/// <summary>What each answer to one missing fact leads to, the other missing facts left unknown.</summary>
/// <param name="Fact">The missing fact's id.</param>
/// <param name="Answers">Each answer with what it leads to, in the order of the fact's answers.</param>
public sealed record Flip(string Fact, JoinedList<FlipAnswer> Answers)
{
    /// <summary>The missing fact's id.</summary>
    public string Fact { get; internal init; } = Fact;

    /// <summary>Each answer with what it leads to, in the order of the fact's answers.</summary>
    public JoinedList<FlipAnswer> Answers { get; internal init; } = Answers;

    /// <inheritdoc/>
    public override string ToString() => $"{Fact}: {Answers}";
}
