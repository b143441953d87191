using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>A sheet that is one table under a frozen header: it lays the sheet out and gives the rows to be streamed into it.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="name">The sheet's name, also the table's.</param>
/// <param name="columns">The columns.</param>
internal sealed class TableSheet<T>(string name, IReadOnlyList<TableColumn<T>> columns)
{
    // What the button hides of a header, in digits.
    private const double FilterButton = 2.5;

    /// <summary>The header's row, from 1: a title, a note and what else stands above it come first.</summary>
    public int HeaderRow { get; init; } = 3;

    /// <summary>How many of the first columns stay in view.</summary>
    public int KeyColumns { get; init; } = 1;

    /// <summary>What the sheet shows, in a sentence or two.</summary>
    public required string Note { get; init; }

    /// <summary>What to say where there is no row.</summary>
    public required string WhenEmpty { get; init; }

    /// <summary>How deep a row lies in the outline; null for a sheet without one.</summary>
    public Func<T, int>? Level { get; init; }

    /// <summary>Writes what stands between note and header, and the sheet's print setup; else the sheet is fitted to a tabloid page's width.</summary>
    public Action<IXLWorksheet>? Finish { get; init; }

    /// <summary>Lays out the sheet of a list.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="limits">What a workbook can hold; null for Excel's own limits.</param>
    /// <returns>The rows to stream, for each sheet.</returns>
    public IEnumerable<StreamedRows> Lay(IXLWorkbook book, IReadOnlyList<T> rows, WorkbookLimits? limits = null) => Lay(book, rows, rows.Count, limits);

    /// <summary>Lays out the sheet, and further ones of the same name with a number where the rows do not fit on it.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="rows">The rows, to be gone through once for each sheet.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="limits">What a workbook can hold; null for Excel's own limits.</param>
    /// <returns>The rows to stream, for each sheet.</returns>
    public IEnumerable<StreamedRows> Lay(IXLWorkbook book, IEnumerable<T> rows, int count, WorkbookLimits? limits = null)
    {
        var most = (limits ?? WorkbookLimits.Excel).RowsOfSheet - HeaderRow;
        var sheets = Math.Max(1, (count + most - 1) / most);
        for (var i = 0; i < sheets; i++)
            yield return LayOne(book, SheetNames.Numbered(name, i), rows.Skip(i * most).Take(most), Math.Min(most, count - (i * most)));
    }

    private StreamedRows LayOne(IXLWorkbook book, string sheetName, IEnumerable<T> rows, int count)
    {
        var sheet = book.Worksheets.Add(sheetName);
        Head(sheet, sheetName);
        var table = count > 0 ? MakeTable(sheet, sheetName) : null;
        sheet.SheetView.Freeze(HeaderRow, KeyColumns);
        (Finish ?? (s => Printing.FitWidth(s, HeaderRow)))(sheet);
        PrototypeRow.Put(sheet, HeaderRow + 1, BookLooks.Streamed);
        if (Level is not null)
            Outline(sheet);
        return count > 0
            ? new(sheetName, table, HeaderRow, count, columns.Select(c => c.Width).ToArray(), rows.Select(Row))
            : new(sheetName, null, HeaderRow, 1, [columns[0].Width], [new([new TableCell(WhenEmpty, BookLooks.Message)])]);
    }

    private StreamedRow Row(T row) => new(columns.Select(c => c.Cell(row)), Level?.Invoke(row) ?? 0);

    // The row that stays stands above those that are folded away; the prototype's level tells the sheet how deep it goes.
    private void Outline(IXLWorksheet sheet)
    {
        sheet.Outline.SummaryVLocation = XLOutlineSummaryVLocation.Top;
        sheet.Row(HeaderRow + 1).OutlineLevel = 1;
    }

    private void Head(IXLWorksheet sheet, string sheetName)
    {
        sheet.Put(1, 1, sheetName, BookLooks.Title);
        Remark(sheet);
        var headers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Put(HeaderRow, i + 1, SheetNames.Header(columns[i].Header, headers), BookLooks.Header);
            sheet.Column(i + 1).Width = columns[i].Width;
        }

        sheet.Row(HeaderRow).Height = TextMeasure.Height(columns.Max(c => TextMeasure.Lines(c.Header, c.Width - FilterButton, BookLooks.Header)));
        sheet.Row(1).Height = TextMeasure.Height(1, BookLooks.Title.Size);
    }

    // Where the columns go over several pages the note keeps to the columns that stand on each; else it runs on to the right.
    private void Remark(IXLWorksheet sheet)
    {
        var look = BookLooks.Note with { Wrap = KeyColumns > 1 };
        sheet.Put(2, 1, Note, look);
        if (KeyColumns == 1)
            return;
        sheet.Range(2, 1, 2, KeyColumns).Merge();
        sheet.Row(2).Height = TextMeasure.Height(TextMeasure.Lines(Note, columns.Take(KeyColumns).Sum(c => c.Width), look));
    }

    // One row high: ClosedXML goes through every cell of a table when it saves.
    private string MakeTable(IXLWorksheet sheet, string sheetName)
    {
        var table = sheet.Range(HeaderRow, 1, HeaderRow + 1, columns.Count).CreateTable(SheetNames.Table(sheetName));
        table.Theme = XLTableTheme.None;
        table.ShowAutoFilter = true;
        return table.Name;
    }
}
