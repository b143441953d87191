using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>A fact as one finding used it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answer">Its answer, or null for Unknown.</param>
/// <param name="Source">How the finding came by it.</param>
/// <param name="Recorded">The record's entry, or null.</param>
/// <param name="Remark">A sentence for the finding's reason, or null.</param>
public sealed record UsedFact(Fact Fact, Answer? Answer, FactSource Source, RecordedFact? Recorded, string? Remark)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Id}={Answer?.Value ?? Law.Answer.Unknown}";
}
