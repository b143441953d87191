using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Intakes.Columns;

/// <summary>The names under which identity fields and facts are known, whatever their case, spaces and punctuation.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, NamedField> _byKey = new(StringComparer.Ordinal);

    public FieldNames(Pack pack)
    {
        Known = [.. Enum.GetNames<IdentityField>(), .. pack.Facts.Select(f => f.Id), .. pack.Facts.Select(f => f.Label)];
        foreach (var field in Enum.GetNames<IdentityField>())
            _byKey[Spelling.Key(field)] = new(ColumnTarget.Identity, field);
        foreach (var fact in pack.Facts)
        {
            foreach (var name in fact.Aliases.Prepend(fact.Label).Prepend(fact.Id))
                _byKey.TryAdd(Spelling.Key(name), new(ColumnTarget.Fact, fact.Id));
        }
    }

    /// <summary>The names that are told to people: identity fields, and facts by id and by label.</summary>
    public IReadOnlyCollection<string> Known { get; }

    /// <summary>What a name stands for, or null.</summary>
    public NamedField? Find(string name)
    {
        if (_byKey.TryGetValue(Spelling.Key(name), out var found))
            return found;
        return Companion(name, ".source", ColumnTarget.FactSource) ?? Companion(name, ".coder", ColumnTarget.FactCoder);
    }

    private NamedField? Companion(string name, string suffix, ColumnTarget use)
    {
        var trimmed = name.Trim();
        return trimmed.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
            && _byKey.TryGetValue(Spelling.Key(trimmed[..^suffix.Length]), out var fact)
            && fact.Use == ColumnTarget.Fact
            ? new(use, fact.Field)
            : null;
    }
}
