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
    private readonly List<EvaluationBatch> _batches = [];

    /// <summary>Writes a row.</summary>
    public void Write(BinaryWriter to, GatheredRow row)
    {
        to.Write7BitEncodedInt(row.Number);
        _records.Write(to, row.Record);
        var findings = row.Cells.OfType<Finding>().GroupBy(f => (f.Batch, f.AsOf)).ToArray();
        to.Write7BitEncodedInt(findings.Length);
        foreach (var made in findings)
        {
            to.Write7BitEncodedInt(PlaceOf(made.Key.Batch));
            to.Write7BitEncodedInt(((DateOnly)made.Key.AsOf).DayNumber);
            to.Write7BitEncodedInt(made.Count());
            foreach (var finding in made)
                to.Write7BitEncodedInt(pack.Rules.PlaceOf(finding.Rule));
        }
    }

    /// <summary>Reads the row that was written.</summary>
    public GatheredRow Read(BinaryReader from)
    {
        var row = new GatheredRow(from.Read7BitEncodedInt(), _records.Read(from), new Finding?[pack.Rules.Count]);
        for (var groups = from.Read7BitEncodedInt(); groups > 0; groups--)
        {
            var (batch, day) = (_batches[from.Read7BitEncodedInt()], DateOnly.FromDayNumber(from.Read7BitEncodedInt()));
            for (var findings = from.Read7BitEncodedInt(); findings > 0; findings--)
            {
                var rule = from.Read7BitEncodedInt();
                row.Cells[rule] = evaluate(batch, pack.Rules[rule], row.Record, day);
            }
        }

        return row;
    }

    private int PlaceOf(EvaluationBatch batch)
    {
        var place = _batches.IndexOf(batch);
        if (place >= 0)
            return place;
        _batches.Add(batch);
        return _batches.Count - 1;
    }
}
