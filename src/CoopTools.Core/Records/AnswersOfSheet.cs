using System.Globalization;
using CoopTools.Cells;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>Where the answers of a sheet's rows come from: the same for each row.</summary>
/// <param name="Facts">The pack's facts.</param>
/// <param name="Order">The places of the facts that rows can answer, in the order in which they are read.</param>
/// <param name="Columns">For each fact of the pack the column of its answers, from 0; null where every row is given the answer.</param>
/// <param name="HasCells">Whether there is a sheet with cells; else rows are objects.</param>
internal sealed record AnswersOfSheet(Register<Fact> Facts, int[] Order, int?[] Columns, bool HasCells)
{
    /// <summary>The cell of an answer, or what stands for it; null where it came otherwise.</summary>
    public string? CellOf(int place, int row) => Columns[place] is not { } column ? null
        : HasCells ? new CellAddress(row, column).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"object {row}");
}
