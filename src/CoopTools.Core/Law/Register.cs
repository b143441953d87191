using System.Collections;

namespace CoopTools.Law;

/// <summary>A list in order whose entries are also found by id, whatever its case.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class Register<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _entries;
    private readonly Dictionary<string, int> _places;

    internal Register(IEnumerable<T> entries, Func<T, string> idOf)
    {
        _entries = entries.ToArray();
        _places = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _entries.Length; i++)
            _places.TryAdd(idOf(_entries[i]), i);
    }

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => _entries[index];

    /// <summary>The entry with this id, whatever its case, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entry.</returns>
    public T? Find(string? id) => id is not null && _places.TryGetValue(id, out var place) ? _entries[place] : null;

    /// <summary>The position of the entry with this id, whatever its case.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The position, from 0; -1 where there is none.</returns>
    internal int PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : -1;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
