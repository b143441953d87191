using System.Collections;
using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>A set of records by their keys. It keeps one bit for each row near one that is in it, so that a million records take some 125 KB.</summary>
internal sealed class RecordSet
{
    private const int PageSize = 1024;

    private readonly Dictionary<(InputKey Input, uint Page), BitArray> _pages = [];

    /// <summary>How many records are in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>False where it was there.</returns>
    public bool Add(RecordKey key)
    {
        var (page, row) = Math.DivRem((uint)key.Row, (uint)PageSize);
        if (!_pages.TryGetValue((key.Input, page), out var rows))
            _pages[(key.Input, page)] = rows = new(PageSize);
        if (rows[(int)row])
            return false;
        rows[(int)row] = true;
        Count++;
        return true;
    }

    /// <summary>Adds every record of another set.</summary>
    /// <param name="other">The other set; it stays as it is.</param>
    public void UnionWith(RecordSet other)
    {
        foreach (var ((input, page), rows) in other._pages)
        {
            for (var row = 0; row < PageSize; row++)
            {
                if (rows[(int)row])
                    Add(new(input, (int)((page * PageSize) + row)));
            }
        }
    }
}
