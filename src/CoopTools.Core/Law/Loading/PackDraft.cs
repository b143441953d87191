namespace CoopTools.Law.Loading;

/// <summary>What has been read of a pack so far; later readers look up in it what earlier ones read.</summary>
internal sealed class PackDraft
{
    private readonly (UsedPack Pack, PackDraft Draft)[] _before;

    /// <summary>Begins a draft.</summary>
    /// <param name="folder">The pack's files.</param>
    /// <param name="before">The packs of one law that were read before it, in order.</param>
    public PackDraft(PackFolder folder, IReadOnlyList<PackDraft> before)
    {
        Folder = folder;
        _before = before.Select(d => (new UsedPack(d.Folder.Id, folder.Uses.Contains(d.Folder.Id, StringComparer.OrdinalIgnoreCase)), d)).ToArray();
        var ground = _before.FirstOrDefault(b => b.Pack.Used).Draft;
        Circuits = ground?.Circuits ?? [];
        States = ground?.States ?? new("state", []);
        Facts = Of("fact", d => d.Facts);
        Places = Of("place", d => d.Places);
        Questions = Of("question", d => d.Questions);
        Errata = Of("erratum", d => d.Errata);
        Cautions = Of("caution", d => d.Cautions);
        Authorities = Of("authority", d => d.Authorities);
        Rules = Of("rule", d => d.Rules);
    }

    public PackFolder Folder { get; }

    /// <summary>Whether a test has loaded the pack with every check, so that what only refuses is left out.</summary>
    public bool Tested => Folder.Tested;

    /// <summary>The packs that were read before it.</summary>
    public IEnumerable<PackDraft> Before => _before.Select(b => b.Draft);

    /// <summary>The circuits; for a pack that uses others those of the first of them.</summary>
    public List<Circuit> Circuits { get; }

    /// <summary>The states; for a pack that uses others those of the first of them.</summary>
    public Shelf<State> States { get; }

    public Shelf<Fact> Facts { get; }

    public List<Contradiction> Contradictions { get; } = [];

    public Shelf<Place> Places { get; }

    public Shelf<Question> Questions { get; }

    public Shelf<Erratum> Errata { get; }

    public Shelf<Caution> Cautions { get; }

    public Shelf<Authority> Authorities { get; }

    public Shelf<Rule> Rules { get; }

    private Shelf<T> Of<T>(string noun, Func<PackDraft, Shelf<T>> shelf)
        where T : class => new(noun, _before.Select(b => (b.Pack, shelf(b.Draft))).ToArray());
}
