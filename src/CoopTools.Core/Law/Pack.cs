namespace CoopTools.Law;

/// <summary>Facts, authorities, errata, questions and rules: the law that an evaluation uses.</summary>
public sealed record Pack
{
    private readonly Lazy<string> _hash;
    // Null for one pack: a record that held itself would never be done comparing.
    private readonly JoinedList<Pack>? _parts;

    internal Pack(Lazy<string> hash) => _hash = hash;

    /// <summary>The packs that it is made of: itself, unless it is the law of several, each with its own id, version and hash.</summary>
    public JoinedList<Pack> Parts
    {
        get => _parts ?? [this];
        internal init => _parts = value;
    }

    /// <summary>The id.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>The title.</summary>
    public string Title { get; internal init; } = null!;

    /// <summary>The version of its content.</summary>
    public string Version { get; internal init; } = null!;

    /// <summary>The language of its texts, as a BCP 47 tag.</summary>
    public string Language { get; internal init; } = null!;

    /// <summary>The day its content was last reviewed.</summary>
    public Day Reviewed { get; internal init; }

    /// <summary>The first day whose law it describes, and why not an earlier one.</summary>
    public DescribedSince Describes { get; internal init; } = null!;

    /// <summary>Whom its law does not reach.</summary>
    public JoinedList<OutOfReach> NotReached { get; internal init; } = [];

    /// <summary>What the pack is not.</summary>
    public string Disclaimer { get; internal init; } = null!;

    /// <summary>What a report says of its law where it explains its own words.</summary>
    public PackWords Words { get; internal init; } = null!;

    /// <summary>The document that it encodes.</summary>
    public PackSource Source { get; internal init; } = null!;

    /// <summary>The SHA-256 of its files, in lower-case hexadecimal.</summary>
    public string Hash
    {
        get => _hash.Value;
        internal init => _hash = new(value);
    }

    /// <summary>The states and territories.</summary>
    public StateRegister States { get; internal init; } = null!;

    /// <summary>The facts, in the pack's order.</summary>
    public Register<Fact> Facts { get; internal init; } = null!;

    /// <summary>Words that import reads as Unknown, whatever their case.</summary>
    public JoinedList<string> UnknownAliases { get; internal init; } = null!;

    /// <summary>The sets of answers that cannot all hold.</summary>
    public JoinedList<Contradiction> Contradictions { get; internal init; } = null!;

    /// <summary>The questions, in order.</summary>
    public Register<Question> Questions { get; internal init; } = null!;

    /// <summary>The places of the source, in order.</summary>
    public Register<Place> Places { get; internal init; } = null!;

    /// <summary>The authorities, in the pack's order.</summary>
    public Register<Authority> Authorities { get; internal init; } = null!;

    /// <summary>The errors of the source.</summary>
    public Register<Erratum> Errata { get; internal init; } = null!;

    /// <summary>What the register of errors says of itself.</summary>
    public string ErrataCaption { get; internal init; } = null!;

    /// <summary>The cautions.</summary>
    public Register<Caution> Cautions { get; internal init; } = null!;

    /// <summary>The rules, in the order of the questions and of their ids.</summary>
    public Register<Rule> Rules { get; internal init; } = null!;

    /// <summary>Whether only name and hash are known, from an export, and the law is not at hand.</summary>
    internal bool IsHead { get; init; }

    /// <summary>The pack, of those that it is made of, that a rule belongs to.</summary>
    /// <param name="rule">One of its rules.</param>
    /// <returns>The pack.</returns>
    public Pack Of(Rule rule) => _parts is null ? this : _parts.First(p => p.Rules.Find(rule.Id) is not null);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Parts.Select(p => $"{p.Id} {p.Version}"));
}
