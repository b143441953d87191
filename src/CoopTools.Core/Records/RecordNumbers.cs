namespace CoopTools.Records;

/// <summary>Numbers records in the order in which they first came. It keeps four bytes for each row near one that came.</summary>
internal sealed class RecordNumbers
{
    private readonly RecordPages<int[]> _rows = new(size => new int[size]);

    /// <summary>How many records have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a record, from 0; one that is new gets the next.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>The number, and whether the record is new.</returns>
    public (int Number, bool IsNew) Of(RecordKey key)
    {
        var (numbers, place) = _rows.Of(key);
        if (numbers[place] > 0)
            return (numbers[place] - 1, false);
        numbers[place] = ++Count;
        return (Count - 1, true);
    }
}
