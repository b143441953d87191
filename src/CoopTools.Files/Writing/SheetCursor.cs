using ClosedXML.Excel;

namespace CoopTools.Files.Writing;

/// <summary>Writes down a sheet that is read like a page, row after row.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="widths">The widths of its columns, in digits.</param>
internal sealed class SheetCursor(IXLWorksheet sheet, params double[] widths)
{
    /// <summary>The next row, from 1.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The sheet.</summary>
    public IXLWorksheet Sheet { get; } = Prepared(sheet, widths);

    /// <summary>Leaves a row empty.</summary>
    public void Skip() => Row++;

    /// <summary>A title or a heading in a row of its own.</summary>
    public void Line(string text, Look look)
    {
        Sheet.Put(Row, 1, text, look);
        Sheet.Row(Row++).Height = TextMeasure.Height(1, look.Size);
    }

    /// <summary>A heading, with a row's space above it.</summary>
    public void Heading(string text)
    {
        Skip();
        Line(text, Looks.Heading);
    }

    /// <summary>A paragraph over all columns. Spreadsheets don't fit the height of merged cells to their text: it is reckoned here.</summary>
    public void Paragraph(string text, Look look)
    {
        var range = Sheet.Range(Row, 1, Row, widths.Length);
        range.Merge();
        look.Apply(range.Style);
        Sheet.Put(Row, 1, text, look);
        Sheet.Row(Row++).Height = TextMeasure.Height(TextMeasure.Lines(text, widths.Sum(), look), look.Size);
    }

    /// <summary>A row of cells, as high as its tallest needs.</summary>
    public void Cells(params PageCell[] cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i].Put(Sheet, Row, i + 1);
            lines = Math.Max(lines, cells[i].Lines(widths[i]));
        }

        Sheet.Row(Row++).Height = TextMeasure.Height(lines);
    }

    /// <summary>A header row.</summary>
    public void Header(params string[] headers) => Cells(headers.Select(h => PageCell.Text(h, Looks.Header)).ToArray());

    private static IXLWorksheet Prepared(IXLWorksheet sheet, double[] widths)
    {
        for (var i = 0; i < widths.Length; i++)
            sheet.Column(i + 1).Width = widths[i];
        sheet.ShowGridLines = false;
        return sheet;
    }
}
