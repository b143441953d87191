namespace CoopTools.Law.Loading;

/// <summary>What has been read of a pack so far; later readers look up in it what earlier ones read.</summary>
/// <param name="tested">Whether a test has loaded the pack with every check, so that what only refuses is left out.</param>
internal sealed class PackDraft(bool tested)
{
    public bool Tested => tested;

    public List<Circuit> Circuits { get; } = [];

    public Shelf<State> States { get; } = new("state");

    public Shelf<Fact> Facts { get; } = new("fact");

    public List<Contradiction> Contradictions { get; } = [];

    public Shelf<Place> Places { get; } = new("place");

    public Shelf<Question> Questions { get; } = new("question");

    public Shelf<Erratum> Errata { get; } = new("erratum");

    public Shelf<Caution> Cautions { get; } = new("caution");

    public Shelf<Authority> Authorities { get; } = new("authority");

    public Shelf<Rule> Rules { get; } = new("rule");
}
