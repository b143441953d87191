using CoopTools.Cells;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

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
    /// <param name="merged">The merged ranges that touch it.</param>
    /// <param name="below">The first rows below it.</param>
    /// <returns>Where the headers stand, with the ranges that hide something.</returns>
    public Heading With(IEnumerable<CellRange> merged, IEnumerable<Row> below)
    {
        var first = below.FirstOrDefault()?.Number ?? int.MaxValue;
        return new(Row.Number)
        {
            Above = Above.ToJoinedList(),
            RowsAbove = RowsAbove,
            Merged = merged.Where(m => m.First.Column < m.Last.Column || m.First.Row < Row.Number || first <= m.Last.Row).ToJoinedList(),
        };
    }
}
