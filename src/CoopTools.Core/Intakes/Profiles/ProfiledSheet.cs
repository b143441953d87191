using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Law;

namespace CoopTools.Intakes.Profiles;

/// <summary>One sheet as a profile sees it: which of its lists it is, of which day, and what its columns give.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="List">The list that it is.</param>
/// <param name="Day">The list's own day, from the file's name, or null.</param>
/// <param name="Plan">What its columns give.</param>
public sealed record ProfiledSheet(Profile Profile, ProfileList List, Day? Day, ColumnPlan Plan)
{
    /// <summary>The profile.</summary>
    public Profile Profile { get; internal init; } = Profile;

    /// <summary>The list that it is.</summary>
    public ProfileList List { get; internal init; } = List;

    /// <summary>The list's own day, from the file's name, or null.</summary>
    public Day? Day { get; internal init; } = Day;

    /// <summary>What its columns give.</summary>
    public ColumnPlan Plan { get; internal init; } = Plan;

    /// <summary>Finds out what a sheet is.</summary>
    /// <param name="profile">The profile that the analyst chose.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="headers">The headers, from the first column; a blank one is empty.</param>
    /// <param name="rows">All rows below them.</param>
    /// <param name="set">What every row is given besides; it goes before what the profile gives.</param>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="words">What the caller calls the profile, and what can stand in its place.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="IntakeException">It is none of the profile's lists, or another than its name says.</exception>
    internal static ProfiledSheet Of(Profile profile, string file, IReadOnlyList<string> headers, IReadOnlyList<Row> rows, IReadOnlyDictionary<string, string> set, Pack pack, CallerWords? words = null)
    {
        words ??= CallerWords.Plain;
        ListChoice.RequireColumns(profile, file, headers, words);
        var list = ListChoice.ByName(profile, file, words);
        ListChoice.Check(profile, list, file, headers, rows, words);
        var day = FileNameDay.Find(file, profile.Days);
        return new(profile, list, day, Planned(profile, file, headers, Given(profile, list, day, set), pack, words));
    }

    /// <summary>What the sheet was found to be, for the ledger.</summary>
    public string Description => $"{Profile.Id}: {Named}{(Day is null ? string.Empty : ", the day in the file's name")}";

    /// <summary>The list and its day.</summary>
    internal string Named => Day is null ? List.Title : $"{List.Title} of {DayText.Iso(Day)}";

    private static Dictionary<string, string> Given(Profile profile, ProfileList list, DateOnly? day, IReadOnlyDictionary<string, string> set)
    {
        var given = new Dictionary<string, string>(list.Set, StringComparer.OrdinalIgnoreCase)
        {
            [nameof(IdentityField.Kind)] = profile.Kind.ToString(),
        };
        if (DayText.Iso(day) is { } iso)
            given[nameof(IdentityField.RecordDate)] = iso;
        foreach (var (name, text) in set)
            given[name] = text;
        return given;
    }

    private static ColumnPlan Planned(Profile profile, string file, IReadOnlyList<string> headers, Dictionary<string, string> given, Pack pack, CallerWords words)
    {
        // Headers that the profile says nothing of are kept as attributes, whatever they are named: it alone gives facts.
        var names = new ColumnNames(headers, profile.Columns.Select(c => c.Attribute).OfType<string>().Append(profile.Count).Distinct(StringComparer.OrdinalIgnoreCase));
        var read = headers.Select((header, i) => profile.Columns.Where(c => c.Is(header) && (c.Field is not null || !headers.Take(i).Any(c.Is))));
        var columns = read.SelectMany((reads, i) => reads.DefaultIfEmpty().Select(c => Use(c, i, names, given))).ToJoinedList();
        var identity = columns.Where(c => c.Use == ColumnTarget.Identity).Select(c => c.Field).ToArray();
        var known = ColumnPlan.Make(identity, new Dictionary<string, string>(StringComparer.Ordinal), given, pack, $"'{file}'", words);
        return new(columns, known.Set, names, words);
    }

    private static ColumnUse Use(ProfileColumn? column, int index, ColumnNames names, Dictionary<string, string> given) => column is null
        ? Kept(index, names)
        : new ColumnUse(index, names.Header(index), column.Field is null ? ColumnTarget.Attribute : ColumnTarget.Identity, column.Field?.ToString() ?? column.Attribute!)
        {
            Form = column.Form,
            Blanks = column.Blanks,
            From = column.From,
            To = given.GetValueOrDefault(nameof(IdentityField.RecordDate)) is { } day ? DayText.Read(day) : null,
        };
    private static ColumnUse Kept(int index, ColumnNames names)
    {
        var (header, name) = (names.Header(index), names.Header(index).Length > 0 ? names.Of(index) : string.Empty);
        return new(index, header, ColumnTarget.Attribute, name) { IsRenamed = !string.Equals(header, name, StringComparison.Ordinal) };
    }
}
