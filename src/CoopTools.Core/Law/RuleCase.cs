using CoopTools.Evaluation;

namespace CoopTools.Law;

/// <summary>One line of a rule's decision: when its condition holds and no earlier one did, this is the outcome.</summary>
/// <param name="When">The condition; null for <c>otherwise</c>.</param>
/// <param name="Then">The outcome.</param>
/// <param name="Because">The reason, in plain sentences; <c>{lacking}</c> stands for what is recorded as lacking.</param>
public sealed record RuleCase(Condition? When, Outcome Then, string Because)
{
    /// <summary>What can be lacking, in the order in which the reason names it.</summary>
    public JoinedList<Shortfall> Lacking { get; init; } = [];

    /// <summary>The reason as it can be read without a record: everything that can be lacking is named.</summary>
    public string Reason => Wording.Reason(this, s => true);

    /// <inheritdoc/>
    public override string ToString() => When is null ? $"otherwise {Then}" : $"when {When} then {Then}";
}
