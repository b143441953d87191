using CoopTools.Evaluation;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>One jurisdiction record and its findings.</summary>
/// <param name="Record">The record. Two records of one name are two rows.</param>
/// <param name="Cells">One finding for each column of the matrix; null where none was exported.</param>
public sealed record MatrixRow(Jurisdiction Record, IReadOnlyList<Finding?> Cells)
{
    /// <summary>The record. Two records of one name are two rows.</summary>
    public Jurisdiction Record { get; internal init; } = Record;

    /// <summary>One finding for each column of the matrix; null where none was exported.</summary>
    public IReadOnlyList<Finding?> Cells { get; internal init; } = Cells;

    /// <summary>The findings that are there.</summary>
    public IEnumerable<Finding> Findings => Cells.OfType<Finding>();
}
