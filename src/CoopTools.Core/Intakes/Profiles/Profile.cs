using CoopTools.Intakes.Headers;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Intakes.Profiles;

/// <summary>A named map for a well-known sheet: which columns give what, which lists it comes as, and what each list states of those on it.</summary>
public sealed record Profile
{
    private static readonly Lazy<Register<Profile>> Embedded = new(() => new(EmbeddedPack.Files("profiles").Select(f => ProfileLoader.Load(f, Pack.Federal)), p => p.Id));

    /// <summary>The embedded profiles.</summary>
    /// <exception cref="PackException">One of the files is no profile.</exception>
    public static Register<Profile> All => Embedded.Value;

    /// <summary>The name.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>What it reads.</summary>
    public string Title { get; internal init; } = null!;

    /// <summary>What sort of body every record is.</summary>
    public JurisdictionKind Kind { get; internal init; }

    /// <summary>The attribute that counts the rows of one jurisdiction.</summary>
    public string Count { get; internal init; } = null!;

    /// <summary>What is read of the columns. One column can give two things.</summary>
    public JoinedList<ProfileColumn> Columns { get; internal init; } = null!;

    /// <summary>The forms in which a file's name gives the list's day: <c>MMddyyyy</c>.</summary>
    public JoinedList<string> Days { get; internal init; } = null!;

    /// <summary>The lists that it reads, told apart by the file's name and its content.</summary>
    public JoinedList<ProfileList> Lists { get; internal init; } = null!;

    /// <summary>What speaks for a row as the header row, by the profile's columns.</summary>
    internal HeaderJudge Headers => new(text => Columns.FirstOrDefault(c => c.Is(text)) switch
    {
        { Field: { } identity } => new(ColumnTarget.Identity, identity.ToString()),
        { Attribute: { } attribute } => new(ColumnTarget.Attribute, attribute),
        _ => null,
    });

    /// <inheritdoc/>
    public override string ToString() => Id;
}
