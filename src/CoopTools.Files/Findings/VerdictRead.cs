
namespace CoopTools.Files.Findings;

/// <summary>One cell of the sheet Matrix.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Sheet">The sheet: Matrix, or one that it goes on on.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column, from 0.</param>
internal readonly record struct VerdictRead(string Rule, string Text, string Sheet, int Row, int Column);
