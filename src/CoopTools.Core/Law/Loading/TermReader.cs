using System.Globalization;

namespace CoopTools.Law.Loading;

/// <summary>Reads from when to when an authority counts: days, or years where no day was found.</summary>
internal static class TermReader
{
    public static Term Read(JsonPlace authority)
    {
        if (!authority.Has("from"))
            authority.Problem("'from' is missing: the day of decision or of effect, or its year where the day was not found.");
        var (fromYear, toYear) = (Year(authority, "from"), Year(authority, "to"));
        var from = fromYear is { } began ? new DateOnly(began, 12, 31) : authority.DayOrNull("from");
        var to = toYear is { } ended ? new DateOnly(ended - 1, 12, 31) : authority.DayOrNull("to");
        if (from > to)
        {
            authority.Problem(fromYear is null && toYear is null
                ? "'from' lies after 'to'."
                : "by these years it never counts for certain: a beginning counts from the last day of its year, an end from the first. Give the days.");
        }

        if (!authority.Has("to") && authority.Has("endedBy"))
            authority.Problem("endedBy", "what ended it needs the day: give 'to'.");
        return new(from ?? default, to)
        {
            FromYearOnly = fromYear is not null,
            ToYearOnly = toYear is not null,
            EndedBy = authority.TextOrNull("endedBy"),
        };
    }

    private static int? Year(JsonPlace authority, string name) =>
        authority.Child(name) is { IsText: true, Value.Length: 4 } child
        && int.TryParse(child.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1
            ? year
            : null;
}
