using CoopTools.Intakes;
using CoopTools.Intakes.Readings;
using CoopTools.Records;

namespace CoopTools.Joining;

/// <summary>The inputs of joined records: each says what its import said, and what the join adds. The import's own ledger stays as it is.</summary>
internal sealed class JoinedInputs
{
    private readonly Dictionary<Intake, Intake> _later = new(ReferenceEqualityComparer.Instance);

    /// <summary>A record that the roster gave nothing, in its joined input.</summary>
    public Jurisdiction Add(Jurisdiction record) => Add(new RowReading(record, RowEntries.None));

    /// <summary>A record that was filled, in its joined input, which is told of the conflicts.</summary>
    public Jurisdiction Add(RowReading filled)
    {
        var record = filled.Record!;
        if (!_later.TryGetValue(record.Input, out var input))
            _later[record.Input] = input = new(record.Input);
        input.AddTo(filled.Entries);
        return record with { Input = input };
    }

    /// <summary>Ends the inputs.</summary>
    public void Close()
    {
        foreach (var input in _later.Values)
            input.Close();
    }
}
