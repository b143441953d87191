using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Grids;

/// <summary>What a line or a column of the matrix is about: a jurisdiction record or a rule.</summary>
/// <param name="Row">The record with its findings, or null.</param>
/// <param name="Rule">The rule with its position among those of the matrix, or null.</param>
internal sealed record GridHead(MatrixRow? Row, (Rule Rule, int Index)? Rule);
