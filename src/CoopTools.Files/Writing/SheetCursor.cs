using ClosedXML.Excel;

namespace CoopTools.Files.Writing;

/// <summary>Writes down a sheet that is read like a page, row after row.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="widths">The widths of its columns, in digits.</param>
internal sealed class SheetCursor(IXLWorksheet sheet, params double[] widths)
{
    private const double LineHeight = 13.5;

    /// <summary>The next row, from 1.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The sheet.</summary>
    public IXLWorksheet Sheet { get; } = Prepared(sheet, widths);

    /// <summary>Leaves a row empty.</summary>
    public void Skip() => Row++;

    /// <summary>A title or a heading in a row of its own.</summary>
    public void Line(string text, Look look) => Sheet.Put(Row++, 1, text, look);

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
        Sheet.Row(Row).Height = LineHeight * Math.Ceiling((text.Length * 1.05) / widths.Sum()) + 2;
        Row++;
    }

    /// <summary>A row of cells; a null is no cell.</summary>
    public void Cells(params Action<IXLWorksheet, int, int>?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i]?.Invoke(Sheet, Row, i + 1);
        Row++;
    }

    /// <summary>A header row.</summary>
    public void Header(params string[] headers) => Cells(headers.Select(h => Text(h, Looks.Header)).ToArray());

    /// <summary>A cell of text.</summary>
    public static Action<IXLWorksheet, int, int> Text(string? text, Look look) => (s, row, column) => s.Put(row, column, text, look);

    /// <summary>A cell with a number.</summary>
    public static Action<IXLWorksheet, int, int> Number(double number, Look look) => (s, row, column) => s.Put(row, column, number, look);

    /// <summary>A cell that leads to another.</summary>
    public static Action<IXLWorksheet, int, int> Link(string text, string toSheet, string toAddress, string tip) =>
        (s, row, column) =>
        {
            var cell = s.Put(row, column, text, Looks.Link);
            cell.LinkTo(toSheet, toAddress, tip);
            Looks.Link.Apply(cell.Style);
        };

    private static IXLWorksheet Prepared(IXLWorksheet sheet, double[] widths)
    {
        for (var i = 0; i < widths.Length; i++)
            sheet.Column(i + 1).Width = widths[i];
        sheet.ShowGridLines = false;
        return sheet;
    }
}
