using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CoopTools;

/// <summary>
/// Texts by name, whatever the name's case, that cannot be written to. It prints as <c>name=text; …</c>, so that Export-Csv shows its
/// content; to a script, and to ConvertTo-Json, it is a dictionary.
/// </summary>
public abstract class TextsByName : IReadOnlyDictionary<string, string>, IDictionary
{
    private protected TextsByName()
    {
    }

    /// <summary>How many names are listed.</summary>
    public abstract int Count { get; }

    /// <summary>The names, in order.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <summary>The texts, in the order of the names.</summary>
    public IEnumerable<string> Values => Keys.Select(k => this[k]);

    /// <inheritdoc/>
    bool IDictionary.IsReadOnly => true;

    /// <inheritdoc/>
    bool IDictionary.IsFixedSize => true;

    /// <inheritdoc/>
    bool ICollection.IsSynchronized => false;

    /// <inheritdoc/>
    object ICollection.SyncRoot => this;

    /// <inheritdoc/>
    ICollection IDictionary.Keys => Keys.ToArray();

    /// <inheritdoc/>
    ICollection IDictionary.Values => Values.ToArray();

    /// <summary>The text of a name.</summary>
    /// <param name="key">The name.</param>
    public abstract string this[string key] { get; }

    /// <inheritdoc/>
    object? IDictionary.this[object key]
    {
        get => Get(key);
        set => throw ReadOnly();
    }

    /// <summary>Whether a name has a text, listed or not.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True when it has.</returns>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public abstract bool TryGetValue(string key, [MaybeNullWhen(false)] out string value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Keys.Select(k => KeyValuePair.Create(k, this[k])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IDictionaryEnumerator IDictionary.GetEnumerator() => Copied().GetEnumerator();

    /// <inheritdoc/>
    bool IDictionary.Contains(object key) => key is string name && ContainsKey(name);

    /// <inheritdoc/>
    void ICollection.CopyTo(Array array, int index) => ((ICollection)Copied()).CopyTo(array, index);

    /// <inheritdoc/>
    void IDictionary.Add(object key, object? value) => throw ReadOnly();

    /// <inheritdoc/>
    void IDictionary.Clear() => throw ReadOnly();

    /// <inheritdoc/>
    void IDictionary.Remove(object key) => throw ReadOnly();

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", this.Select(e => $"{e.Key}={e.Value}"));

    /// <summary>Reads such texts from what they print as. A part without a sign goes on with the text before it, in which <c>"; "</c> stands.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The names with their texts, in order.</returns>
    internal static IReadOnlyList<KeyValuePair<string, string>> Parse(string text)
    {
        var entries = new List<KeyValuePair<string, string>>();
        foreach (var part in text.Split("; "))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0)
                entries.Add(new(part[..sign], part[(sign + 1)..]));
            else if (entries.Count > 0)
                entries[^1] = new(entries[^1].Key, $"{entries[^1].Value}; {part}");
        }

        return entries;
    }

    // What has no text at all is nothing to a script, as in its own dictionaries.
    private protected virtual string? Get(object key) => key is string name && TryGetValue(name, out var text) ? text : null;

    private System.Collections.Specialized.OrderedDictionary Copied()
    {
        var copy = new System.Collections.Specialized.OrderedDictionary();
        foreach (var (name, text) in this)
            copy.Add(name, text);
        return copy;
    }

    private static NotSupportedException ReadOnly() => new("What was recorded is read-only: findings rest on it.");
}
