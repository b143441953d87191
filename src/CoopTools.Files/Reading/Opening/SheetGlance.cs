using CoopTools.Cells;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Opening;

/// <summary>A glance at the head of a file, for someone who is typing: nothing where it cannot be read, or not at once.</summary>
internal static class SheetGlance
{
    private const int HeadLength = 1 << 20;
    private const int RowsLookedAt = 50;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>The names of a workbook's sheets.</summary>
    public static IReadOnlyList<SheetName> Sheets(string path) => Look(stop => SheetFile.Sheets(path, Head(new(), stop))) ?? [];

    /// <summary>The headers of a sheet and its first rows, or null.</summary>
    public static (IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows)? At(string path, SheetOptions options) => Look(stop =>
    {
        using var sheet = SheetFile.Open(path, Head(options, stop));
        return Tuple.Create(sheet.Headers, sheet.Rows.Take(RowsLookedAt).ToArray());
    }) is var (headers, rows) ? (headers, rows) : null;

    private static SheetOptions Head(SheetOptions options, CancellationToken stop) => options with { MostScanned = HeadLength, Stop = stop };

    private static T? Look<T>(Func<CancellationToken, T> look)
        where T : class
    {
        using var time = new CancellationTokenSource(Longest);
        try
        {
            return look(time.Token);
        }
        catch (Exception e) when (e is IntakeException or OperationCanceledException)
        {
            return null;
        }
    }
}
