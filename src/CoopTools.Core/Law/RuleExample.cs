using CoopTools.Evaluation;

namespace CoopTools.Law;

/// <summary>A worked example of a rule: with these answers, and no others known, this is the outcome.</summary>
/// <param name="Note">The example as a sentence.</param>
/// <param name="Facts">The known answers.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Missing">For an undetermined one, the facts that could change it.</param>
public sealed record RuleExample(string Note, JoinedList<FactAnswer> Facts, Outcome Outcome, JoinedList<string> Missing)
{
    /// <inheritdoc/>
    public override string ToString() => Note;
}
