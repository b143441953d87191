using CoopTools.Law.Loading;

namespace CoopTools.Law;

/// <summary>Facts, authorities, errata, questions and rules: the law that an evaluation uses.</summary>
public sealed record Pack
{
    private static readonly Lazy<Pack> Embedded = new(() => PackLoader.LoadTested(EmbeddedPack.Files("federal")));

    private readonly Lazy<string> _hash;

    internal Pack(Lazy<string> hash) => _hash = hash;

    /// <summary>The embedded federal pack, loaded at its first use.</summary>
    /// <exception cref="PackException">The embedded files are not a pack.</exception>
    public static Pack Federal => Embedded.Value;

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The version of its content.</summary>
    public required string Version { get; init; }

    /// <summary>The language of its texts, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The day its content was last reviewed.</summary>
    public required Day Reviewed { get; init; }

    /// <summary>The first day whose law it describes, and why not an earlier one.</summary>
    public required DescribedSince Describes { get; init; }

    /// <summary>Whom its law does not reach.</summary>
    public JoinedList<OutOfReach> NotReached { get; init; } = [];

    /// <summary>What the pack is not.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>The document that it encodes.</summary>
    public required PackSource Source { get; init; }

    /// <summary>The SHA-256 of its files, in lower-case hexadecimal.</summary>
    public string Hash
    {
        get => _hash.Value;
        init => _hash = new(value);
    }

    /// <summary>The states and territories.</summary>
    public required StateRegister States { get; init; }

    /// <summary>The facts, in the pack's order.</summary>
    public required Register<Fact> Facts { get; init; }

    /// <summary>Words that import reads as Unknown, whatever their case.</summary>
    public required JoinedList<string> UnknownAliases { get; init; }

    /// <summary>The sets of answers that cannot all hold.</summary>
    public required JoinedList<Contradiction> Contradictions { get; init; }

    /// <summary>The questions, in order.</summary>
    public required Register<Question> Questions { get; init; }

    /// <summary>The places of the source, in order.</summary>
    public required Register<Place> Places { get; init; }

    /// <summary>The authorities, in the pack's order.</summary>
    public required Register<Authority> Authorities { get; init; }

    /// <summary>The errors of the source.</summary>
    public required Register<Erratum> Errata { get; init; }

    /// <summary>What the register of errors says of itself.</summary>
    public required string ErrataCaption { get; init; }

    /// <summary>The cautions.</summary>
    public required Register<Caution> Cautions { get; init; }

    /// <summary>The rules, in the order of the questions and of their ids.</summary>
    public required Register<Rule> Rules { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
