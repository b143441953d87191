namespace CoopTools.Law.Loading;

/// <summary>Entries in order, each id once, with the place that each was read from.</summary>
internal sealed class Shelf<T>(string noun)
    where T : class
{
    private readonly Dictionary<string, (T Entry, JsonPlace At)> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(T Entry, JsonPlace At)> _entries = [];

    public IReadOnlyList<(T Entry, JsonPlace At)> Entries => _entries;

    public Register<T> ToRegister(Func<T, string> idOf) => new(_entries.Select(e => e.Entry), idOf);

    public void Add(string id, T entry, JsonPlace at)
    {
        if (id.Length == 0)
            return;
        if (_byId.TryAdd(id, (entry, at)))
            _entries.Add((entry, at));
        else
            at.Problem($"the {noun} id '{id}' is there twice. Rename one.");
    }

    /// <summary>The entry of an id, or null and a problem noted where it is named.</summary>
    public T? Look(string id, JsonPlace namedAt)
    {
        if (_byId.TryGetValue(id, out var found))
            return found.Entry;
        if (id.Length > 0)
            namedAt.Problem($"there is no {noun} '{id}' in this pack.");
        return null;
    }

    /// <summary>A list of ids of entries, each of which has to exist.</summary>
    public JoinedList<string> Ids(JsonPlace at, string name, bool required = false)
    {
        var items = at.TextItems(name, required);
        foreach (var item in items)
            _ = Look(item.Value, item);
        return items.Select(i => i.Value).ToJoinedList();
    }
}
