using CoopTools.Cells;

namespace CoopTools.Intakes.Suggestions;

/// <summary>A field that columns may give: its names, and how well some values fit it.</summary>
/// <param name="Field">The identity column or the fact's id.</param>
/// <param name="Names">The names it goes by.</param>
/// <param name="Fits">Whether a value can be one of it; null where any text can.</param>
internal sealed record Candidate(string Field, IReadOnlyList<string> Names, Func<Cell, bool>? Fits);
