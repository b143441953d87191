
namespace CoopTools.Files.Findings;

/// <summary>A record's verdicts as the sheet Matrix has them.</summary>
/// <param name="Key">Which record it is: its row, behind its input where the sheet names that.</param>
/// <param name="Kind">What sort of body it is, in words; null where the sheet does not say.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Verdicts">Each verdict.</param>
internal sealed record MatrixLineRead(string Key, string? Kind, string? Id, IReadOnlyList<VerdictRead> Verdicts);
