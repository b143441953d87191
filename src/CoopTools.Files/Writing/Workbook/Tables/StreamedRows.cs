using CoopTools.Cells;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>
/// The rows of a table that are not made with ClosedXML, which takes a kilobyte a cell, but streamed into the sheet's part.
/// The row below the header holds one prototype cell for each of <see cref="Looks"/> until then.
/// </summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Table">The name of the table over them; null for none. In the draft it is one row high.</param>
/// <param name="HeaderRow">The header's row, from 1.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Widths">The width of each column, in digits.</param>
/// <param name="Rows">The rows, made as they are asked for.</param>
internal sealed record StreamedRows(string Sheet, string? Table, int HeaderRow, int Count, IReadOnlyList<double> Widths, IEnumerable<StreamedRow> Rows)
{
    /// <summary>The looks that the cells have.</summary>
    public IReadOnlyList<Look> Looks { get; init; } = BookLooks.Streamed;

    /// <summary>The range of the header and the rows, as in <c>A5:X49</c>.</summary>
    public string Range => $"{new CellAddress(HeaderRow, 0)}:{LastCell}";

    /// <summary>The last cell, as in <c>X49</c>.</summary>
    public CellAddress LastCell => new(HeaderRow + Count, Widths.Count - 1);
}
