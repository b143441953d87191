using System.Runtime.InteropServices;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>How many lines the cells of a table take; a text that comes again in its column is measured once.</summary>
/// <param name="widths">The width of each column, in digits.</param>
internal sealed class CellHeights(IReadOnlyList<double> widths)
{
    private readonly Dictionary<string, int>[] _known = widths.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();

    /// <summary>The number of lines of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Its column, from 0.</param>
    public int Lines(TableCell cell, int column)
    {
        if (cell.IsNumber || cell.Content.Length == 0)
            return 1;
        ref var lines = ref CollectionsMarshal.GetValueRefOrAddDefault(_known[column], cell.Content, out var known);
        if (!known)
            lines = TextMeasure.Lines(cell.Content, widths[column], cell.Look);
        return lines;
    }
}
