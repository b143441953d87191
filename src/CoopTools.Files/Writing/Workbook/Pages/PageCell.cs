using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>One cell of a sheet that is read like a page.</summary>
/// <param name="Content">Its text; null for none.</param>
/// <param name="Look">How it looks.</param>
internal sealed record PageCell(string? Content, Look Look)
{
    private Action<IXLCell>? Further { get; init; }

    /// <summary>Text.</summary>
    public static PageCell Text(string? text, Look look) => new(text, look);

    /// <summary>A number.</summary>
    public static PageCell Number(double number, Look look) => new(null, look) { Further = cell => cell.SetValue(number) };

    /// <summary>A link to a cell of this workbook.</summary>
    public static PageCell Link(string text, string toSheet, string toAddress, string tip) =>
        new(text, BookLooks.Link) { Further = cell => cell.LinkTo(toSheet, toAddress, tip, BookLooks.Link) };

    /// <summary>Fills a cell that has its look.</summary>
    public void Put(IXLCell cell)
    {
        cell.Put(Content);
        Further?.Invoke(cell);
    }

    /// <summary>How many lines it takes in a column of this width, in digits.</summary>
    public int Lines(double width) => Content is null ? 1 : TextMeasure.Lines(Content, width, Look);
}
