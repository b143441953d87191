using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>An answer that was recorded for a jurisdiction.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answer">The answer; never Unknown, which is what is not recorded.</param>
/// <param name="Cell">The cell it stands in, or null where it came otherwise.</param>
/// <param name="Source">The document, section, date or link that shows it, or null.</param>
/// <param name="Coder">Who gave it, or null.</param>
public sealed record RecordedFact(Fact Fact, Answer Answer, string? Cell, string? Source, string? Coder)
{
    /// <inheritdoc/>
    public override string ToString() => Answer.Value;
}
