namespace CoopTools.Law.Loading;

/// <summary>Entries in order, each id once, with the place that each was read from.</summary>
/// <param name="noun">What the entries are.</param>
/// <param name="before">The shelves of the packs that were read before, in order: no id of theirs may come again.</param>
internal sealed class Shelf<T>(string noun, IReadOnlyList<(UsedPack Pack, Shelf<T> Shelf)> before)
    where T : class
{
    private readonly Dictionary<string, (T Entry, JsonPlace At)> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(T Entry, JsonPlace At)> _entries = [];

    public IReadOnlyList<(T Entry, JsonPlace At)> Entries => _entries;

    /// <summary>Whether this pack, or one that it uses, has an id.</summary>
    public bool Has(string id) => _byId.ContainsKey(id) || before.Any(b => b.Pack.Used && b.Shelf._byId.ContainsKey(id));

    public Register<T> ToRegister(Func<T, string> idOf) => new(_entries.Select(e => e.Entry), idOf);

    public void Add(string id, T entry, JsonPlace at)
    {
        if (id.Length == 0)
            return;
        if (id.Contains(PackPrefix.End, StringComparison.Ordinal))
            at.Problem($"the {noun} id '{id}' has a ':', which stands between a pack and an id of it. Rename it.");
        else if (before.FirstOrDefault(b => b.Shelf._byId.ContainsKey(id)) is { Pack: { } pack })
            at.Problem($"the {noun} id '{id}' is there already, in the pack '{pack.Id}'. Rename this one.");
        else if (_byId.TryAdd(id, (entry, at)))
            _entries.Add((entry, at));
        else
            at.Problem($"the {noun} id '{id}' is there twice. Rename one.");
    }

    /// <summary>The entry of an id, or null and a problem noted where it is named. An id of another pack has that pack's id before it.</summary>
    public T? Look(string id, JsonPlace namedAt)
    {
        if (id.IndexOf(PackPrefix.End, StringComparison.Ordinal) is > 0 and var colon)
            return LookIn(id[..colon], id[(colon + 1)..], namedAt);
        if (_byId.TryGetValue(id, out var found))
            return found.Entry;
        if (id.Length == 0)
            return null;
        var meant = before.FirstOrDefault(b => b.Pack.Used && b.Shelf._byId.ContainsKey(id)).Pack is { } pack ? $" That of another pack is named with it: '{pack.Id}:{id}'." : string.Empty;
        namedAt.Problem($"there is no {noun} '{id}' in this pack.{meant}");
        return null;
    }

    /// <summary>A list of ids of entries, each of which has to exist.</summary>
    public JoinedList<string> Ids(JsonPlace at, string name, bool required = false)
    {
        var items = at.TextItems(name, required);
        foreach (var item in items)
            _ = Look(item.Value, item);
        return items.Select(i => PackPrefix.Without(i.Value)).ToJoinedList();
    }

    private T? LookIn(string pack, string id, JsonPlace namedAt)
    {
        var shelf = before.FirstOrDefault(b => b.Pack.Used && string.Equals(b.Pack.Id, pack, StringComparison.OrdinalIgnoreCase)).Shelf;
        if (shelf is null)
            namedAt.Problem($"'{pack}' is no pack that this one uses. Name it under 'uses' in pack.json, or correct it.");
        else if (shelf._byId.TryGetValue(id, out var found))
            return found.Entry;
        else
            namedAt.Problem($"there is no {noun} '{id}' in the pack '{pack}'.");
        return null;
    }
}
