namespace CoopTools;

/// <summary>
/// Numbers things in the order in which they first came. There are few of them, and the one that is asked for is nearly always the last.
/// </summary>
/// <typeparam name="T">What it numbers; the same object is the same thing.</typeparam>
internal sealed class Numbering<T>
    where T : class
{
    private readonly List<T> _items = [];

    /// <summary>The things, in order.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>The number of a thing, from 0; one that is new gets the next.</summary>
    public int Of(T item)
    {
        for (var i = _items.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_items[i], item))
                return i;
        }

        _items.Add(item);
        return _items.Count - 1;
    }
}
