using CoopTools.Cells;
using CoopTools.Intakes;
using CoopTools.Intakes.Headers;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>
/// Finds the row that holds the headers. Of the first rows that are not blank it is the one that names the most columns that import knows,
/// the first of several. Where none names any, it is the first that fills more than half as many cells as the widest: under a title, not in it.
/// Without knowledge of names, it is the first row.
/// </summary>
internal static class HeaderSearch
{
    /// <summary>How many rows are looked at.</summary>
    public const int RowsLookedAt = 20;

    /// <summary>Moves to the header row.</summary>
    /// <param name="rows">The rows, before the first.</param>
    /// <param name="options">Whether a certain row is meant, and what speaks for one.</param>
    /// <param name="place">The file and sheet, for messages.</param>
    /// <param name="elsewhere">What to try where the sheet is empty.</param>
    /// <returns>The header row, with those above it.</returns>
    public static FoundHeader Find(RowsAhead rows, SheetOptions options, string place, string elsewhere)
    {
        var above = new List<RowAbove>();
        var wanted = options.HeaderRow ?? Likely(rows, options.Claim);
        var count = 0;
        for (; rows.MoveNext() && rows.Current.Number <= (wanted ?? int.MaxValue); count++)
        {
            if (wanted is null || rows.Current.Number == wanted)
                return new(Bounded(rows.Current, place), above, count);
            if (above.Count < Heading.MostListed)
                above.Add(new(rows.Current.Number, rows.Current.Content));
        }

        throw count > 0 || rows.HasCurrent
            ? new IntakeException("NoHeaderRow", $"{place}: row {options.HeaderRow}, which -HeaderRow names, is blank or not there. Give the row that holds the headers.")
            : new IntakeException("EmptySheet", $"{place} holds nothing. {elsewhere}");
    }

    private static Row Bounded(Row row, string place) => row.Cells.Count <= CellAddress.MostColumns ? row : throw new IntakeException(
        "TooManyColumns",
        FormattableString.Invariant($"{place}: row {row.Number}, the header row, has {row.Cells.Count} cells, more than the {CellAddress.MostColumns} columns of a sheet. Look for missing line ends, or give the delimiter with -Delimiter."));

    private static int? Likely(RowsAhead rows, Func<Row, HeaderClaim>? judge)
    {
        if (judge is null || rows.LookAhead(RowsLookedAt) is not { Count: > 0 } first)
            return null;
        var claims = first.Select(row => (Row: row, Claim: judge(row))).ToArray();
        var best = claims.Aggregate((above, row) => row.Claim.Beats(above.Claim) ? row : above);
        var widest = claims.Max(c => c.Claim.Filled);
        return best.Claim.IsCredible ? best.Row.Number : claims.First(c => c.Claim.Filled * 2 > widest).Row.Number;
    }
}
