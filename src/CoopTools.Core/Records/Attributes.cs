using System.Diagnostics.CodeAnalysis;

namespace CoopTools.Records;

/// <summary>Columns of an input that no rule reads, by header.</summary>
public sealed class Attributes : TextsByName
{
    private readonly Dictionary<string, string> _texts;

    internal Attributes(IEnumerable<KeyValuePair<string, string>> texts) => _texts = new(texts, StringComparer.OrdinalIgnoreCase);

    /// <summary>No columns.</summary>
    public static Attributes None { get; } = new([]);

    /// <inheritdoc/>
    public override int Count => _texts.Count;

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _texts.Keys;

    /// <inheritdoc/>
    public override string this[string key] => _texts[key];

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _texts.TryGetValue(key, out value);
}
