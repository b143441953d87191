using System.Collections;

namespace CoopTools.Records;

/// <summary>A set of records by their keys. It keeps one bit for each row near one that is in it, so that a million records take some 125 KB.</summary>
internal sealed class RecordSet
{
    private readonly RecordPages<BitArray> _rows = new(size => new(size));

    /// <summary>How many records are in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>False where it was there.</returns>
    public bool Add(RecordKey key)
    {
        var (rows, place) = _rows.Of(key);
        if (rows[place])
            return false;
        rows[place] = true;
        Count++;
        return true;
    }

    /// <summary>Adds every record of another set.</summary>
    /// <param name="other">The other set; it stays as it is.</param>
    public void UnionWith(RecordSet other)
    {
        foreach (var (input, first, rows) in other._rows.All)
        {
            for (var place = 0; place < rows.Length; place++)
            {
                if (rows[place])
                    Add(new(input, first + place));
            }
        }
    }
}
