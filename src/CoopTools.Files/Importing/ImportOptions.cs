using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;
using CoopTools.Intakes.Headers;
using CoopTools.Intakes.Profiles;
using CoopTools.Law;

namespace CoopTools.Files.Importing;

/// <summary>How a sheet is imported.</summary>
internal sealed record ImportOptions
{
    /// <summary>Which sheet, and how it is read.</summary>
    public SheetOptions Sheet { get; init; } = new();

    /// <summary>The profile that the sheet is read by, in the place of a map, or null.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Our names, each with the header that stands for it.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Facts and identity fields that every row is given.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a row with a problem is refused.</summary>
    public bool Strict { get; init; }

    /// <summary>What the caller calls what it gives, for messages.</summary>
    public CallerWords Words { get; init; } = CallerWords.Plain;

    /// <summary>How the sheet is read, with what tells its header row and whatever else the profile needs.</summary>
    public SheetOptions SheetFor(Pack pack) => Sheet with
    {
        Claim = (Profile?.Headers ?? HeaderJudge.By(pack, Map)).Judge,
        WithLinks = Profile is not null,
    };
}
