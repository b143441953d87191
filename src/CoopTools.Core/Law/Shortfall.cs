using CoopTools.Evaluation.Conditions;

namespace CoopTools.Law;

/// <summary>A condition of a case that is not met, with the words that name it in the reason.</summary>
/// <param name="Unmet">The answers that say so.</param>
/// <param name="Words">What is lacking, as it stands in a sentence.</param>
public sealed record Shortfall(AnswerIn Unmet, string Words)
{
    /// <summary>What stands in a reason for the list of what is lacking.</summary>
    internal const string Placeholder = "{lacking}";

    /// <inheritdoc/>
    public override string ToString() => Words;
}
