using CoopTools.Comparison;
using static CoopTools.Files.Writing.PageCell;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The part of the summary that says by which law the findings were made.</summary>
internal static class SummaryLaw
{
    private const int ShortHash = 12;

    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        var pack = matrix.Pack;
        cursor.Heading("The law");
        var table = cursor.Table(3, SummaryPage.Columns - 3);
        Pair(table, "Pack", $"{pack.Title} ({pack}, hash {pack.Hash[..ShortHash]})");
        Pair(table, "Law's day", Days(matrix));
        Pair(table, "Authorities", matrix.SourceOnly ? "Those of the source only: what the pack adds to it was left out" : "Those of the source and those that the pack adds (marked † on Rules)");
        Pair(table, "Reviewed", $"{DayText.Iso(pack.Reviewed)}");
        Pair(table, "Source", $"{pack.Source.Title}, {pack.Source.Author}");
        Pair(table, "Pack hash (SHA-256)", pack.Hash);
    }

    private static void Pair(PageTable table, string label, string text) =>
        table.Cells(Text(label, Looks.Strong), Text(text, Looks.Text));

    private static string Days(Matrix matrix) => matrix.FindingCount == 0 ? "None: there is no finding"
        : matrix.EarliestAsOf == matrix.AsOf ? DayText.Iso(matrix.AsOf)!
        : $"{DayText.Iso(matrix.EarliestAsOf)} to {DayText.Iso(matrix.AsOf)}, by record";
}
