using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>
/// Something for each row of an input, by pages of rows: a page is made when a record of it first comes, so that a row far out takes no more
/// room than another.
/// </summary>
/// <typeparam name="T">What holds the rows of a page.</typeparam>
/// <param name="make">Makes a page of so many rows.</param>
internal sealed class RecordPages<T>(Func<int, T> make)
{
    /// <summary>How many rows a page has.</summary>
    public const int Size = 1024;

    private readonly Dictionary<(InputKey Input, uint Page), T> _pages = [];

    /// <summary>The pages that were made, each with the input and the first of its rows.</summary>
    public IEnumerable<(InputKey Input, int First, T Page)> All => _pages.Select(p => (p.Key.Input, (int)(p.Key.Page * Size), p.Value));

    /// <summary>The page of a record, and its place there.</summary>
    /// <param name="key">The record's key.</param>
    public (T Page, int Place) Of(RecordKey key)
    {
        var (number, place) = Math.DivRem((uint)key.Row, (uint)Size);
        if (!_pages.TryGetValue((key.Input, number), out var page))
            _pages[(key.Input, number)] = page = make(Size);
        return (page, (int)place);
    }
}
