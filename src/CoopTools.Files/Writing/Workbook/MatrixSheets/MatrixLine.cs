using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>One row of the matrix where its rows are jurisdictions.</summary>
/// <param name="Row">The record and its findings.</param>
/// <param name="Group">The label of its group.</param>
/// <param name="Number">Which of its group it is, from 1.</param>
/// <param name="Of">How many the group has.</param>
internal sealed record MatrixLine(MatrixRow Row, string Group, int Number, int Of)
{
    /// <summary>The record.</summary>
    public Jurisdiction Record => Row.Record;

    /// <summary>The rows of a matrix, group by group.</summary>
    public static IEnumerable<MatrixLine> All(Matrix matrix) => matrix.Groups.SelectMany(group =>
    {
        var label = GroupNames.Short(matrix.Options.GroupBy, group);
        return group.Rows.Select((row, i) => new MatrixLine(row, label, i + 1, group.Rows.Count));
    });
}
