using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>Numbers records in the order in which they first came. It keeps four bytes for each row near one that came.</summary>
internal sealed class RecordNumbers
{
    private const int PageSize = 1024;

    private readonly Dictionary<(InputKey Input, uint Page), int[]> _pages = [];

    /// <summary>How many records have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a record, from 0; one that is new gets the next.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>The number, and whether the record is new.</returns>
    public (int Number, bool IsNew) Of(RecordKey key)
    {
        var (page, row) = Math.DivRem((uint)key.Row, (uint)PageSize);
        if (!_pages.TryGetValue((key.Input, page), out var numbers))
            _pages[(key.Input, page)] = numbers = new int[PageSize];
        if (numbers[(int)row] > 0)
            return (numbers[(int)row] - 1, false);
        numbers[(int)row] = ++Count;
        return (Count - 1, true);
    }
}
