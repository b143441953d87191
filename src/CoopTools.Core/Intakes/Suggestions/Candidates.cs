using CoopTools.Cells;
using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Intakes.Suggestions;

/// <summary>The fields that a pack's sheets may have.</summary>
internal static class Candidates
{
    // What people head identity columns with.
    private static readonly Dictionary<IdentityField, string[]> UsualNames = new()
    {
        [IdentityField.Jurisdiction] = ["agency", "agency name", "law enforcement agency", "name", "county", "county name", "city", "municipality", "entity", "department", "locality", "place"],
        [IdentityField.State] = ["st", "state name", "state code", "usps", "state abbreviation"],
        [IdentityField.Kind] = ["type", "agency type", "category", "level of government"],
        [IdentityField.Id] = ["fips", "fips code", "geoid", "ori", "code", "identifier"],
        [IdentityField.RecordDate] = ["date", "as of", "coded on", "updated", "last updated", "date coded"],
        [IdentityField.Parent] = ["parent agency", "parent jurisdiction", "part of"],
        [IdentityField.Policy] = ["policy name", "policy text", "ordinance", "document"],
        [IdentityField.Evidence] = ["link", "url", "source", "source link", "citation", "proof"],
        [IdentityField.Coder] = ["coded by", "analyst", "researcher", "entered by"],
        [IdentityField.Notes] = ["comment", "comments", "remark", "remarks", "memo", "note"],
    };

    public static IReadOnlyList<Candidate> Of(Pack pack) =>
    [
        .. UsualNames.Select(n => new Candidate(n.Key.ToString(), [n.Key.ToString(), .. n.Value], Test(n.Key, pack))),
        .. pack.Facts.Select(f => new Candidate(f.Id, [f.Id, f.Label, .. f.Aliases], cell => IsAnswer(f, cell.Text, pack))),
    ];

    private static Func<Cell, bool>? Test(IdentityField field, Pack pack) => field switch
    {
        IdentityField.State => cell => pack.States.Find(Mended(cell)) is not null,
        IdentityField.RecordDate => cell => cell.Kind == CellKind.Date || DayText.Read(Mended(cell)) is not null,
        IdentityField.Evidence => cell => Mended(cell).StartsWith("http", StringComparison.OrdinalIgnoreCase),
        IdentityField.Jurisdiction => cell => cell.Kind == CellKind.Text && cell.Text.Any(char.IsLetter) && pack.States.Find(Mended(cell)) is null,
        _ => null,
    };

    private static bool IsAnswer(Fact fact, string text, Pack pack) =>
        AnswerText.Find(fact, Spelling.Mend(text, out _)) is not null || pack.UnknownAliases.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static string Mended(Cell cell) => Spelling.Mend(cell.Text, out _);
}
