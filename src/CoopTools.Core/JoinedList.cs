using System.Collections;
using System.Runtime.CompilerServices;

namespace CoopTools;

/// <summary>An immutable list that prints as its items joined by <c>"; "</c>, so that tables and <c>Export-Csv</c> show its content.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(JoinedList), nameof(JoinedList.Create))]
public sealed class JoinedList<T> : IReadOnlyList<T>, IEquatable<JoinedList<T>>
{
    private readonly T[] _items;
    private string? _text;

    internal JoinedList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    public static JoinedList<T> Empty { get; } = new([]);

    /// <summary>How many items it has.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(JoinedList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JoinedList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => _text ??= string.Join("; ", _items);
}
