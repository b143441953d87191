using System.Collections;

namespace CoopTools.Law;

/// <summary>A list in order whose entries are also found by id, whatever its case.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class Register<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _entries;
    private readonly Dictionary<string, T> _byId;

    internal Register(IEnumerable<T> entries, Func<T, string> idOf)
    {
        _entries = entries.ToArray();
        _byId = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries)
            _byId.TryAdd(idOf(entry), entry);
    }

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => _entries[index];

    /// <summary>The entry with this id, whatever its case, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entry.</returns>
    public T? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
