using CoopTools.Evaluation;
using CoopTools.Intakes;

namespace CoopTools.Retelling;

/// <summary>What became of a finding that was told.</summary>
/// <param name="Finding">The finding; null where it was changed after it was made.</param>
/// <param name="Changed">What was changed, where, and what to do; null where nothing was.</param>
internal readonly record struct Retold(Finding? Finding, Rejection? Changed);
