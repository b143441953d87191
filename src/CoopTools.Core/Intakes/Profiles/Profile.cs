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
    public required string Id { get; init; }

    /// <summary>What it reads.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of body every record is.</summary>
    public required JurisdictionKind Kind { get; init; }

    /// <summary>The attribute that counts the rows of one jurisdiction.</summary>
    public required string Count { get; init; }

    /// <summary>What is read of the columns. One column can give two things.</summary>
    public required JoinedList<ProfileColumn> Columns { get; init; }

    /// <summary>The forms in which a file's name gives the list's day: <c>MMddyyyy</c>.</summary>
    public required JoinedList<string> Days { get; init; }

    /// <summary>The lists that it reads, told apart by the file's name and its content.</summary>
    public required JoinedList<ProfileList> Lists { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
