using CoopTools.Cells;

namespace CoopTools.Intakes.Profiles;

/// <summary>Decides which of a profile's lists a file is. Its name says it, and its content must not contradict that.</summary>
internal static class ListChoice
{
    public static void RequireColumns(Profile profile, string file, IReadOnlyList<string> headers, CallerWords words)
    {
        var missing = profile.Columns.Where(c => c.Required && !headers.Any(c.Is)).Select(c => $"'{c.Headers[0]}'").ToArray();
        if (missing.Length > 0)
            throw new IntakeException("NotOfProfile", $"'{file}': the profile {profile.Id} reads the {(missing.Length == 1 ? "column" : "columns")} {string.Join(", ", missing)}, and there is none of that name. The columns are {string.Join(", ", headers.Where(h => h.Length > 0).Select(h => $"'{h}'"))}. Give a file that the profile is for, {Otherwise(words)}.");
    }

    public static ProfileList ByName(Profile profile, string file, CallerWords words)
    {
        var named = profile.Lists.Where(l => file.Contains(l.Id, StringComparison.OrdinalIgnoreCase)).ToArray();
        return named is [var only] ? only : throw new IntakeException(
            "ListNotNamed",
            $"'{file}': the profile {profile.Id} tells its lists apart by the file's name, which holds one of {string.Join(", ", profile.Lists.Select(l => $"'{l.Id}'"))}; this one holds {(named.Length == 0 ? "none" : "more than one")}. Give it the name that it was published under, {Otherwise(words)}.");
    }

    public static void Check(Profile profile, ProfileList list, string file, IReadOnlyList<string> headers, IReadOnlyList<Row> rows, CallerWords words)
    {
        foreach (var attribute in list.Filled.Where(a => !Gives(profile, a, headers, rows)))
            throw Contradiction(list, file, $"no row has anything under {Header(profile, attribute)}, as each such list has", profile, words);
        foreach (var attribute in list.Blank.Where(a => Gives(profile, a, headers, rows)))
            throw Contradiction(list, file, $"rows have something under {Header(profile, attribute)}, as no such list has", profile, words);
    }

    private static bool Gives(Profile profile, string attribute, IReadOnlyList<string> headers, IReadOnlyList<Row> rows)
    {
        var column = ColumnOf(profile, attribute);
        return headers.Select((header, i) => (header, i)).Any(h => column.Is(h.header) && rows.Any(r => Says(r.At(h.i), column)));
    }

    private static bool Says(Cell cell, ProfileColumn column) =>
        !cell.IsBlank && cell.Kind != CellKind.Error && !column.Blanks.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static IntakeException Contradiction(ProfileList list, string file, string what, Profile profile, CallerWords words)
    {
        var others = string.Join(" or ", profile.Lists.Where(l => l != list).Select(l => l.Title));
        return new("ContentContradictsName", $"'{file}' is named as {list.Title}, and its content is not: {what}. Nothing of it was imported. If it is {others}, rename it accordingly, {Otherwise(words)}.");
    }

    private static string Otherwise(CallerWords words) => $"or import it with {words.Map} and {words.Set} instead of {words.Profile}";

    private static string Header(Profile profile, string attribute) => $"'{ColumnOf(profile, attribute).Headers[0]}'";

    private static ProfileColumn ColumnOf(Profile profile, string attribute) =>
        profile.Columns.First(c => string.Equals(c.Attribute, attribute, StringComparison.Ordinal));
}
