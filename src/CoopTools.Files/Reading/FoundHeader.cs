using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>The header row of a sheet, and what stands above it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Above">The rows above it that are not blank, the first of them.</param>
/// <param name="RowsAbove">How many they are.</param>
internal sealed record FoundHeader(Row Row, IReadOnlyList<RowAbove> Above, int RowsAbove)
{
    /// <summary>
    /// Whether merged cells may stand in the headers: rows stand above them, a header is missing between others, or a row below is wider.
    /// To look for them takes a pass of its own, so no sheet without such a sign is looked through.
    /// </summary>
    public bool MayBeMerged(IEnumerable<Row> below) =>
        RowsAbove > 0 || Row.Cells.SkipWhile(c => c.IsBlank).Any(c => c.IsBlank) || below.Any(r => r.Cells.Count > Row.Cells.Count);

    /// <summary>What the ledger says of it.</summary>
    public Heading With(IEnumerable<CellRange> merged) => new(Row.Number)
    {
        Above = Above.ToJoinedList(),
        RowsAbove = RowsAbove,
        Merged = merged.ToJoinedList(),
    };
}
