namespace CoopTools.Decisions;

/// <summary>One answer to a missing fact and the outcomes that are possible then.</summary>
/// <param name="Answer">The answer's word.</param>
/// <param name="Outcomes">The outcomes: one where the answer settles the finding.</param>
public sealed record FlipAnswer(string Answer, JoinedList<string> Outcomes)
{
    /// <summary>The answer's word.</summary>
    public string Answer { get; internal init; } = Answer;

    /// <summary>The outcomes: one where the answer settles the finding.</summary>
    public JoinedList<string> Outcomes { get; internal init; } = Outcomes;

    /// <inheritdoc/>
    public override string ToString() => $"{Answer} → {string.Join(" or ", Outcomes)}";
}
