using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>Numbers records in the order in which they first came. It keeps four bytes for each row of an input.</summary>
internal sealed class RecordNumbers
{
    private readonly Dictionary<InputKey, int[]> _rows = [];

    /// <summary>How many records have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a record, from 0; one that is new gets the next.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>The number, and whether the record is new.</returns>
    public (int Number, bool IsNew) Of(RecordKey key)
    {
        if (!_rows.TryGetValue(key.Input, out var rows))
            rows = [];
        if (key.Row >= rows.Length)
        {
            Array.Resize(ref rows, Math.Max(key.Row + 1, rows.Length * 2));
            _rows[key.Input] = rows;
        }

        if (rows[key.Row] > 0)
            return (rows[key.Row] - 1, false);
        rows[key.Row] = ++Count;
        return (Count - 1, true);
    }
}
