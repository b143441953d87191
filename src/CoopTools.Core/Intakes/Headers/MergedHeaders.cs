using CoopTools.Cells;
using CoopTools.Intakes.Columns;

namespace CoopTools.Intakes.Headers;

/// <summary>Says what merged cells do to the headers of a sheet.</summary>
internal static class MergedHeaders
{
    private const int MostListed = 5;

    /// <summary>The problem, or null where no merged range touches the header row.</summary>
    public static Problem? Problem(Heading? heading, ColumnPlan plan)
    {
        if (heading is not { Merged.Count: > 0 })
            return null;
        var row = heading.Row;
        var ranges = string.Join(", ", heading.Merged.Take(MostListed)) + (heading.Merged.Count > MostListed ? ", …" : string.Empty);
        var headers = string.Join(", ", heading.Merged.Take(MostListed).Select(r => plan.Names.Header(r.First.Column)).Where(h => h.Length > 0));
        return new(row, ranges, headers, headers, $"these cells are merged, and touch the header row {Number(row)}. A merged cell's text stands in its first cell alone.{Bare(heading, plan)}{Below(heading)}{Advice(heading, plan.Words)}")
        {
            Kept = headers,
        };
    }

    // What it means for the columns under the others.
    private static string Bare(Heading heading, ColumnPlan plan)
    {
        var bare = heading.Merged
            .SelectMany(r => Enumerable.Range(r.First.Column, Math.Clamp(r.Last.Column - r.First.Column + 1, 0, CellAddress.MostColumns)))
            .Where(c => plan.Names.Header(c).Length == 0)
            .Distinct()
            .Take(MostListed + 1)
            .Select(c => $"'{plan.Names.Of(c)}'")
            .ToArray();
        return bare.Length switch
        {
            0 => string.Empty,
            1 => $" So one column has no header: what it holds is kept as {bare[0]}.",
            _ => $" So columns have no header: what they hold is kept as {string.Join(", ", bare.Take(MostListed))}{(bare.Length > MostListed ? ", …" : string.Empty)}.",
        };
    }

    private static string Below(Heading heading) => heading.Merged.Max(r => r.Last.Row) > heading.Row
        ? $" The headers reach further down than row {Number(heading.Row)}, and what stands there is read as data."
        : string.Empty;

    private static string Advice(Heading heading, CallerWords words)
    {
        var other = heading.Merged.Max(r => r.Last.Row) is var last && last > heading.Row ? last : heading.Merged.Min(r => r.First.Row);
        var row = other == heading.Row ? $"If another row names the columns, give it with {words.HeaderRow}" : $"If another row names the columns, give it: {words.HeaderRow} {Number(other)}";
        return $" {row}; else say with {words.Map} what each column gives, or unmerge the cells and name the columns.";
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
