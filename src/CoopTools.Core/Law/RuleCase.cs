namespace CoopTools.Law;

/// <summary>One line of a rule's decision: when its condition holds and no earlier one did, this is the outcome.</summary>
public sealed record RuleCase
{
    internal RuleCase(Condition? test, Outcome then, string because)
    {
        Test = test;
        Then = then;
        Because = because;
    }

    /// <summary>The condition in words, as in <c>hold-basis is DetainerAlone</c>; null for <c>otherwise</c>.</summary>
    public string? When => Test?.ToString();

    /// <summary>The outcome.</summary>
    public Outcome Then { get; }

    /// <summary>The reason, in plain sentences; <c>{lacking}</c> stands for what is recorded as lacking.</summary>
    public string Because { get; }

    /// <summary>What can be lacking, in the order in which the reason names it.</summary>
    public JoinedList<Shortfall> Lacking { get; internal init; } = [];

    /// <summary>The reason as it can be read without a record: everything that can be lacking is named.</summary>
    public string Reason => ReasonWith(s => true);

    /// <summary>The condition; null for <c>otherwise</c>.</summary>
    internal Condition? Test { get; }

    /// <summary>The reason, with what is lacking by the answers that are known.</summary>
    internal string ReasonBy(Func<Fact, Answer?> answerTo) =>
        ReasonWith(s => answerTo(s.Unmet.Fact) is { } answer && s.Unmet.Answers.Contains(answer));

    private string ReasonWith(Func<Shortfall, bool> lacking) =>
        Because.Replace(Shortfall.Placeholder, Series.Of(Lacking.Where(lacking).Select(s => s.Words), "or"), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => When is null ? $"otherwise {Then}" : $"when {When} then {Then}";
}
