using CoopTools.Evaluation;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>What came of one record's findings, in one go; what comes later of the same record is a row of its own until they are sorted.</summary>
/// <param name="Number">The record's number, in the order in which records first came.</param>
/// <param name="Record">The record.</param>
/// <param name="Cells">A place for each rule of the pack.</param>
internal sealed record GatheredRow(int Number, Jurisdiction Record, Finding?[] Cells)
{
    /// <summary>Takes the findings of another row of the same record. What copies of findings tell of a record comes with each of them: the later knows more.</summary>
    /// <returns>The row with both.</returns>
    public GatheredRow With(GatheredRow other)
    {
        for (var i = 0; i < Cells.Length; i++)
            Cells[i] ??= other.Cells[i];
        return other.Record.Recorded.Count > Record.Recorded.Count ? this with { Record = other.Record } : this;
    }
}
