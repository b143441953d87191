using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>
/// Writes a workbook: ClosedXML makes the sheets and styles, the tables' rows are streamed into its package, drawings and notes are
/// added to it, and the same content gives the same bytes.
/// </summary>
internal static class DraftedBook
{
    // ClosedXML keeps its styles in tables of weak references that all workbooks share. Where one thread finds a style missing, and before
    // it adds its own another's has come and is collected again, it looks for ever. So one book is drafted at a time; rows are streamed later.
    private static readonly object Drafting = new();

    /// <summary>Writes the workbook.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="day">When it is said to be made and modified, at 00:00Z: no clock is read.</param>
    /// <param name="lay">Lays out the sheets and gives what ClosedXML does not make.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(string title, DateOnly day, Func<XLWorkbook, BookContent> lay, Stream stream)
    {
        using var draft = new MemoryStream();
        BookContent content;
        lock (Drafting)
            content = Draft(title, day, lay, draft);
        draft.Position = 0;
        PackageWriter.Write(draft, content, stream);
    }

    private static BookContent Draft(string title, DateOnly day, Func<XLWorkbook, BookContent> lay, MemoryStream draft)
    {
        using var book = new XLWorkbook();
        book.Style.Font.SetFontName(Look.FontName).Font.SetFontSize(Look.TextSize);
        Describe(book.Properties, title, day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var content = lay(book);
        book.SaveAs(draft);
        return content;
    }

    private static void Describe(XLWorkbookProperties properties, string title, DateTime time)
    {
        properties.Title = title;
        properties.Subject = "Research, not legal advice";
        properties.Author = "CoopTools";
        properties.LastModifiedBy = "CoopTools";
        properties.Created = time;
        properties.Modified = time;
    }
}
