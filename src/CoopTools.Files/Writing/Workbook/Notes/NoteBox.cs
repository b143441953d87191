using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>Where the box of a note stands: beside its cell, and large enough for its text.</summary>
/// <param name="widths">The widths of the sheet's columns, in digits.</param>
internal sealed class NoteBox(IReadOnlyList<double> widths)
{
    /// <summary>Size of the letters, in points.</summary>
    public const int TextSize = 9;

    private const int Width = 330;
    private const int Offset = 12;
    private const int OffsetBelow = 4;

    // At the right edge of a sheet the box stands over the table: it takes no more columns than these.
    private const int MostColumns = 7;

    // Of the box, left and right together, and above and below.
    private const int Padding = 16;

    // What a column beyond the table is wide, and a row of one line high: taller rows make the box larger, which does no harm.
    private const int OtherColumn = 64;
    private const int RowHeight = 18;
    private const double LineHeight = TextSize * 96.0 / 72 * 1.25;

    private static readonly Look Plain = BookLooks.Text with { Size = TextSize };
    private static readonly Look Bold = BookLooks.Strong with { Size = TextSize };

    /// <summary>The anchor of its box: first column, pixels into it, first row and so on, then the last ones ([MS-OI29500] on <c>x:Anchor</c>).</summary>
    public string Anchor(Note note)
    {
        var first = Math.Min(note.At.Column + 1, WorkbookLimits.Excel.ColumnsOfSheet - MostColumns);
        var (last, lastPixels) = Walk(first, Offset + Width);
        var bottom = OffsetBelow + Height(note);
        var top = Math.Clamp(note.At.Row - 2, 0, WorkbookLimits.Excel.RowsOfSheet - 1 - (bottom / RowHeight));
        return FormattableString.Invariant($"{first},{Offset},{top},{OffsetBelow},{last},{lastPixels},{top + (bottom / RowHeight)},{bottom % RowHeight}");
    }

    private static int Height(Note note)
    {
        var digits = (Width - Padding) / 7.0;
        var lines = TextMeasure.Lines(note.Heading, digits, Bold) + TextMeasure.Lines(note.Text, digits, Plain);
        return (int)Math.Ceiling(lines * LineHeight) + Padding;
    }

    private (int Column, int Pixels) Walk(int column, int pixels)
    {
        for (var width = WidthOf(column); pixels >= width; width = WidthOf(++column))
            pixels -= width;
        return (column, pixels);
    }

    private int WidthOf(int column) => column < widths.Count ? TextMeasure.Pixels(widths[column]) : OtherColumn;
}
