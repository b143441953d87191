using System.Collections;
using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>A set of records by their keys. It keeps one bit for each row of an input, so that a million records take some 125 KB.</summary>
internal sealed class RecordSet
{
    private readonly Dictionary<InputKey, BitArray> _rows = [];

    /// <summary>How many records are in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>False where it was there.</returns>
    public bool Add(RecordKey key)
    {
        if (!_rows.TryGetValue(key.Input, out var rows))
            _rows[key.Input] = rows = new(Math.Max(64, key.Row + 1));
        if (key.Row >= rows.Length)
            rows.Length = Math.Max(key.Row + 1, rows.Length * 2);
        if (rows[key.Row])
            return false;
        rows[key.Row] = true;
        Count++;
        return true;
    }

    /// <summary>Adds every record of another set.</summary>
    /// <param name="other">The other set; it stays as it is.</param>
    public void UnionWith(RecordSet other)
    {
        foreach (var (input, rows) in other._rows)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                if (rows[row])
                    Add(new(input, row));
            }
        }
    }
}
