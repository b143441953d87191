using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>The columns of a table on a sheet that is read like a page.</summary>
/// <param name="cursor">Where it is written.</param>
/// <param name="spans">How many of the sheet's columns each of them takes.</param>
internal sealed class PageTable(SheetCursor cursor, int[] spans)
{
    /// <summary>A header row.</summary>
    /// <param name="texts">How many of the first columns hold text; the others hold numbers.</param>
    /// <param name="headers">The headers.</param>
    public void Header(int texts, params string[] headers) =>
        Cells(headers.Select((h, i) => PageCell.Text(h, i < texts ? BookLooks.Header : BookLooks.NumberHeader)).ToArray());

    /// <summary>A row of cells, as high as its tallest needs.</summary>
    public void Cells(params PageCell[] cells)
    {
        var (lines, column) = (1, 1);
        for (var i = 0; i < cells.Length; column += spans[i++])
        {
            cells[i].Put(cursor.Merge(column, spans[i], cells[i].Look));
            lines = Math.Max(lines, cells[i].Lines(cursor.Width(column, spans[i])));
        }

        cursor.Next(TextMeasure.Height(lines));
    }
}
