using CoopTools.Evaluation;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>A cell of the matrix that has a note.</summary>
/// <param name="Row">The row of the matrix, from 0.</param>
/// <param name="Rule">The rule's position in the matrix, from 0.</param>
/// <param name="Finding">What stands there.</param>
internal sealed record NotedCell(int Row, int Rule, Finding Finding);
