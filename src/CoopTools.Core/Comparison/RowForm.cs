using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>
/// Writes gathered rows for this process to read again: each record, and which findings there were of it. A finding follows from its record,
/// its rule and its day, so it is made again when it is read, which is quicker than reading its words.
/// </summary>
/// <param name="pack">The law.</param>
/// <param name="evaluate">Makes a finding again.</param>
internal sealed class RowForm(Pack pack, Func<EvaluationBatch, Rule, Jurisdiction, DateOnly, Finding> evaluate)
{
    private readonly RecordForm _records = new(pack);
    private readonly Numbering<EvaluationBatch> _batches = new();

    /// <summary>Writes a row.</summary>
    public void Write(BinaryWriter to, GatheredRow row)
    {
        to.Write7BitEncodedInt(row.Number);
        _records.Write(to, row.Record);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is not { } finding)
                continue;
            to.Write7BitEncodedInt(_batches.Of(finding.Batch) + 1);
            to.Write7BitEncodedInt(((DateOnly)finding.AsOf).DayNumber);
            var first = i;
            while (i + 1 < row.Cells.Length && row.Cells[i + 1] is { } next && ReferenceEquals(next.Batch, finding.Batch) && next.AsOf.Equals(finding.AsOf))
                i++;
            to.Write7BitEncodedInt(first);
            to.Write7BitEncodedInt(i - first + 1);
        }

        to.Write7BitEncodedInt(0);
    }

    /// <summary>Reads the row that was written.</summary>
    public GatheredRow Read(BinaryReader from)
    {
        var row = new GatheredRow(from.Read7BitEncodedInt(), _records.Read(from), new Finding?[pack.Rules.Count]);
        while (from.Read7BitEncodedInt() is > 0 and var made)
        {
            var (batch, day) = (_batches.Items[made - 1], DateOnly.FromDayNumber(from.Read7BitEncodedInt()));
            var (first, count) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
            for (var rule = first; rule < first + count; rule++)
                row.Cells[rule] = evaluate(batch, pack.Rules[rule], row.Record, day);
        }

        return row;
    }
}
