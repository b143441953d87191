namespace CoopTools.Law;

/// <summary>A worked example of a rule: with these answers, and no others known, this is the outcome.</summary>
/// <param name="Note">The example as a sentence.</param>
/// <param name="Facts">The known answers.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Missing">For an undetermined one, the facts that could change it.</param>
public sealed record RuleExample(string Note, JoinedList<FactAnswer> Facts, Outcome Outcome, JoinedList<string> Missing)
{
    /// <summary>The example as a sentence.</summary>
    public string Note { get; internal init; } = Note;

    /// <summary>The known answers.</summary>
    public JoinedList<FactAnswer> Facts { get; internal init; } = Facts;

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; internal init; } = Outcome;

    /// <summary>For an undetermined one, the facts that could change it.</summary>
    public JoinedList<string> Missing { get; internal init; } = Missing;

    /// <inheritdoc/>
    public override string ToString() => Note;
}
