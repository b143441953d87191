namespace CoopTools.Law.Loading;

/// <summary>The files of a pack, parsed, and the problems found so far.</summary>
internal sealed class PackFolder
{
    private const string RuleFolder = "rules/";

    private static readonly string[] Required =
    [
        "pack.json", "facts.json", "questions.json", "places.json", "circuits.json", "errata.json", "cautions.json", "authorities.json",
    ];

    private readonly Dictionary<string, JsonPlace?> _roots = new(StringComparer.Ordinal);
    private readonly List<PackProblem> _problems = [];

    /// <summary>Parses the files; those of a tested pack are not searched for what parses and must not stand there.</summary>
    public PackFolder(IEnumerable<PackFile> files, bool tested)
    {
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal))
            Add(file, tested);
        foreach (var name in Required.Where(n => !_roots.ContainsKey(n)))
            _problems.Add(new(name, string.Empty, null, "this file is missing from the pack."));
    }

    public IReadOnlyList<PackProblem> Problems => _problems;

    /// <summary>The rule files, each with the id that its name promises.</summary>
    public IEnumerable<(string Id, JsonPlace Root)> Rules =>
        from file in _roots
        where file.Key.StartsWith(RuleFolder, StringComparison.Ordinal) && file.Value is not null
        select (file.Key[RuleFolder.Length..^".json".Length], file.Value);

    /// <summary>The root of a file; an empty list where it is missing or broken, which has been noted.</summary>
    public IReadOnlyList<JsonPlace> Items(string file, string list) => Root(file)?.Items(list) ?? [];

    public JsonPlace? Root(string file) => _roots.GetValueOrDefault(file);

    public void RefuseIfBroken()
    {
        if (_problems.Count > 0)
            throw new PackException(_problems);
    }

    private void Add(PackFile file, bool tested)
    {
        var known = Required.Contains(file.Name, StringComparer.Ordinal)
            || (file.Name.StartsWith(RuleFolder, StringComparison.Ordinal) && file.Name.EndsWith(".json", StringComparison.Ordinal));
        if (!known)
            _problems.Add(new(file.Name, string.Empty, null, $"this file is not part of a pack: it has {string.Join(", ", Required)} and rules/<ID>.json."));
        else if (!_roots.TryAdd(file.Name, PackText.Parse(file, _problems, tested)))
            _problems.Add(new(file.Name, string.Empty, null, "this file is there twice."));
    }
}
