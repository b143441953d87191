using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>Writes down a sheet that is read like a page, row after row.</summary>
internal sealed class SheetCursor
{
    private readonly double[] _widths;

    /// <summary>Begins at the first row.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="widths">The widths of its columns, in digits.</param>
    public SheetCursor(IXLWorksheet sheet, params double[] widths)
    {
        Sheet = sheet;
        _widths = widths;
        for (var i = 0; i < widths.Length; i++)
            sheet.Column(i + 1).Width = widths[i];
        sheet.ShowGridLines = false;
        Pages = new(widths.Sum(TextMeasure.Pixels));
    }

    /// <summary>The next row, from 1.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The sheet.</summary>
    public IXLWorksheet Sheet { get; }

    /// <summary>Where its printed pages end.</summary>
    public PageBreaks Pages { get; }

    /// <summary>The number of its columns.</summary>
    public int Columns => _widths.Length;

    /// <summary>Ends the row.</summary>
    /// <param name="points">How high it is.</param>
    public void Next(double points)
    {
        Sheet.Row(Row).Height = points;
        Pages.Add(points);
        Row++;
    }

    /// <summary>A title or a heading in a row of its own.</summary>
    public void Line(string text, Look look)
    {
        Sheet.Put(Row, 1, text, look);
        Next(TextMeasure.Height(1, look.Size));
    }

    /// <summary>A heading, with a row's space above it. What follows it is kept on its page if it can be.</summary>
    public void Heading(string text)
    {
        Next(TextMeasure.Height(1));
        Pages.Begin();
        Line(text, BookLooks.Heading);
    }

    /// <summary>A paragraph over all columns. Spreadsheets don't fit the height of merged cells to their text: it is reckoned here.</summary>
    public void Paragraph(string text, Look look)
    {
        Merge(1, Columns, look).Put(text);
        Next(TextMeasure.Height(TextMeasure.Lines(text, Width(1, Columns), look), look.Size));
    }

    /// <summary>The columns of a table, from the first on.</summary>
    /// <param name="spans">How many of the sheet's columns each of them takes.</param>
    public PageTable Table(params int[] spans) => new(this, spans);

    /// <summary>The width of some columns together, in digits.</summary>
    public double Width(int first, int count) => TextMeasure.Digits(_widths.Skip(first - 1).Take(count).Sum(TextMeasure.Pixels));

    /// <summary>Makes one cell of some columns of the row.</summary>
    public IXLCell Merge(int first, int count, Look look)
    {
        var range = Sheet.Range(Row, first, Row, first + count - 1);
        if (count > 1)
            range.Merge();
        look.Apply(range.Style);
        return Sheet.Cell(Row, first);
    }
}
