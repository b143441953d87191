using CoopTools.Cells;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>Where each cell of the matrix stands in the workbook.</summary>
/// <param name="orientation">What the rows are.</param>
/// <param name="keys">How many key columns come first.</param>
/// <param name="rowsOfSheet">How many rows of the table a sheet takes.</param>
internal sealed class MatrixPlaces(MatrixOrientation orientation, int keys, int rowsOfSheet)
{
    /// <summary>The place of a cell.</summary>
    /// <param name="row">The row of the matrix, from 0.</param>
    /// <param name="rule">The rule's position in the matrix, from 0.</param>
    public (string Sheet, CellAddress Address) Of(int row, int rule)
    {
        var (down, right) = orientation == MatrixOrientation.Rule ? (rule, row) : (row, rule);
        return (SheetNames.Numbered(MatrixSheet.Name, down / rowsOfSheet), new(MatrixSheet.HeaderRow + 1 + (down % rowsOfSheet), keys + right));
    }

    /// <summary>The place where a record is named: its row's first cell, or its column's header.</summary>
    /// <param name="row">The row of the matrix, from 0.</param>
    public (string Sheet, CellAddress Address) HeadOf(int row)
    {
        var (sheet, cell) = Of(row, 0);
        return (sheet, orientation == MatrixOrientation.Rule ? new(MatrixSheet.HeaderRow, cell.Column) : new(cell.Row, 0));
    }
}
