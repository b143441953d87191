using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace CoopTools;

/// <summary>
/// An immutable list that prints as its items joined by <c>"; "</c>, so that tables and <c>Export-Csv</c> show its content. To a script it is
/// a list like any other: an empty one counts as false.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(JoinedList), nameof(JoinedList.Create))]
public sealed class JoinedList<T> : ReadOnlyCollection<T>, IEquatable<JoinedList<T>>
{
    private readonly T[] _items;
    private string? _text;

    internal JoinedList(T[] items)
        : base(items) => _items = items;

    /// <summary>The empty list.</summary>
    public static new JoinedList<T> Empty { get; } = new([]);

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
