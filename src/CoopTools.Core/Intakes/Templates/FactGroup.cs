using CoopTools.Law;

namespace CoopTools.Intakes.Templates;

/// <summary>The facts that a template asks for one question's sake.</summary>
/// <param name="Question">The question.</param>
/// <param name="Facts">The facts, in the pack's order.</param>
public sealed record FactGroup(Question Question, JoinedList<Fact> Facts)
{
    /// <summary>The question.</summary>
    public Question Question { get; internal init; } = Question;

    /// <summary>The facts, in the pack's order.</summary>
    public JoinedList<Fact> Facts { get; internal init; } = Facts;
}
