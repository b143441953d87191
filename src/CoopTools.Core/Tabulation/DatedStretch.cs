using CoopTools.Law;

namespace CoopTools.Tabulation;

/// <summary>What the law's day says of a fact from one day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Answer">The answer that follows, or null.</param>
/// <param name="Because">Why, in a sentence, or null.</param>
/// <param name="IsPast">Whether what fixes the answer is past its dates.</param>
internal sealed record DatedStretch(DateOnly From, Answer? Answer, string? Because, bool IsPast);
