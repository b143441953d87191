using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Law.Loading;

/// <summary>The files of a pack, parsed, and the problems found so far.</summary>
internal sealed class PackFolder
{
    private const string Header = "pack.json";
    private const string RuleFolder = "rules/";

    private static readonly string[] Known =
    [
        Header, "facts.json", "questions.json", "places.json", "circuits.json", "errata.json", "cautions.json", "authorities.json",
    ];

    private readonly PackFiles _files;
    private readonly Dictionary<string, JsonPlace?> _roots = new(StringComparer.Ordinal);
    private readonly List<PackProblem> _problems = [];

    /// <summary>Parses the files; those of a tested pack are not searched for what parses and must not stand there.</summary>
    public PackFolder(PackFiles files)
    {
        _files = files;
        foreach (var file in files.Files.OrderBy(f => f.Name, StringComparer.Ordinal))
            Add(file);
        Uses = Root(Header)?.Texts("uses") ?? [];
        // What a pack does not have it may leave to the packs that it uses.
        foreach (var name in Known.Where(n => !_roots.ContainsKey(n) && (Uses.Count == 0 || string.Equals(n, Header, StringComparison.Ordinal))))
            Refuse(name, "this file is missing from the pack.");
        if (Uses.Count > 0 && _roots.ContainsKey("circuits.json"))
            Refuse("circuits.json", $"the states and circuits are those of the pack '{Uses[0]}', which this one uses. Remove this file.");
    }

    /// <summary>The pack's id; empty where it says none, which is noted when its header is read.</summary>
    public string Id => Root(Header)?.Child("id")?.Value ?? string.Empty;

    /// <summary>The ids of the packs that it refers to.</summary>
    public JoinedList<string> Uses { get; }

    public bool Tested => _files.Tested;

    public IReadOnlyList<PackProblem> Problems => _problems;

    /// <summary>The SHA-256 of the files.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in _files.Files.OrderBy(f => f.Name, StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{CanonicalJson.Of(file.Text)}"));
            return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
        }
    }

    /// <summary>The rule files, each with the id that its name promises.</summary>
    public IEnumerable<(string Id, JsonPlace Root)> Rules =>
        from file in _roots
        where file.Key.StartsWith(RuleFolder, StringComparison.Ordinal) && file.Value is not null
        select (file.Key[RuleFolder.Length..^".json".Length], file.Value);

    /// <summary>The root of a file; an empty list where it is missing or broken, which has been noted.</summary>
    public IReadOnlyList<JsonPlace> Items(string file, string list) => Root(file)?.Items(list) ?? [];

    public JsonPlace? Root(string file) => _roots.GetValueOrDefault(file);

    /// <summary>Notes a problem of the pack as a whole.</summary>
    public void Refuse(string message)
    {
        if (Root(Header) is { } root)
            root.Problem("uses", message);
        else
            Refuse(Header, message);
    }

    private void Refuse(string file, string message) => _problems.Add(new(Named(file), string.Empty, null, message));

    private string Named(string file) => _files.Folder is { } folder ? $"{folder}/{file}" : file;

    private void Add(PackFile file)
    {
        var known = Known.Contains(file.Name, StringComparer.Ordinal)
            || (file.Name.StartsWith(RuleFolder, StringComparison.Ordinal) && file.Name.EndsWith(".json", StringComparison.Ordinal));
        if (!known)
            Refuse(file.Name, $"this file is not part of a pack: it has {string.Join(", ", Known)} and rules/<ID>.json.");
        else if (!_roots.TryAdd(file.Name, PackText.Parse(new(Named(file.Name), file.Text), _problems, Tested)))
            Refuse(file.Name, "this file is there twice.");
    }
}
