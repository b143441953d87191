using ClosedXML.Excel;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Intakes;
using CoopTools.Intakes.Templates;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The sheet that is filled in: its first row names the columns, for people and for import.</summary>
internal static class EntrySheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Jurisdictions";

    private const int FewestRows = 200;
    private const int SpareRows = 50;

    // What the filter's button hides of a header, in digits.
    private const double FilterButton = 2.5;

    private const XLSheetProtectionElements Allowed = XLSheetProtectionElements.SelectEverything | XLSheetProtectionElements.AutoFilter | XLSheetProtectionElements.Sort
        | XLSheetProtectionElements.FormatCells | XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows
        | XLSheetProtectionElements.InsertRows | XLSheetProtectionElements.DeleteRows | XLSheetProtectionElements.InsertHyperlinks
        | XLSheetProtectionElements.EditObjects;

    private static readonly int MostRows = WorkbookLimits.Excel.RowsOfSheet - 1;

    /// <summary>Lays the sheet out.</summary>
    /// <exception cref="ExportException">There are more records than a sheet has rows.</exception>
    public static StreamedRows Lay(IXLWorkbook book, Template template, ChoiceLists lists)
    {
        if (template.Records.Count > MostRows)
            throw new ExportException("TooManyRows", FormattableString.Invariant($"A sheet holds {MostRows:N0} jurisdictions, and {template.Records.Count:N0} are given. Write several templates."));
        EntryColumn[] columns = [.. IdentityColumns.Of(template.Pack), .. FactColumns.Of(template)];
        var rows = Math.Min(MostRows, Math.Max(FewestRows, template.Records.Count + SpareRows));
        var sheet = book.Worksheets.Add(Name);

        // All is open but the headers: rows can be deleted, and columns of one's own stand to the right.
        sheet.Style.Protection.SetLocked(false);
        for (var i = 0; i < columns.Length; i++)
            Column(sheet, i + 1, columns[i], rows + 1, lists);
        sheet.Row(1).Height = TextMeasure.Height(columns.Max(c => TextMeasure.Lines(c.Header, c.Width - FilterButton, HeaderOf(c))));
        sheet.Range(1, 1, rows + 1, columns.Length).SetAutoFilter();
        sheet.SheetView.Freeze(1, 1);
        sheet.Protect().AllowElement(Allowed);
        ColumnPages.Break(sheet, (1, 1), 1, [Enum.GetValues<IdentityField>().Length - 1, .. template.Groups.Select(g => g.Facts.Count)]);
        PrototypeRow.Put(sheet, 2, EntryLooks.All);
        return new(Name, null, 1, rows, columns.Select(c => c.Width).ToArray(), Rows(template, columns, rows)) { Looks = EntryLooks.All };
    }

    private static void Column(IXLWorksheet sheet, int number, EntryColumn column, int lastRow, ChoiceLists lists)
    {
        var whole = sheet.Column(number);
        whole.Width = column.Width;
        (column.Look with { Ruled = false }).Apply(whole.Style);
        sheet.Put(1, number, column.Header, HeaderOf(column));
        EntryRule.Set(sheet.Range(2, number, lastRow, number), column, lists);
    }

    private static Look HeaderOf(EntryColumn column) => BookLooks.Header with { Paint = column.Paint };

    private static IEnumerable<StreamedRow> Rows(Template template, EntryColumn[] columns, int rows)
    {
        foreach (var record in template.Records)
            yield return new(columns.Select(c => c.Cell(record)));
        for (var i = template.Records.Count; i < rows; i++)
            yield return new(columns.Select(c => c.Blank));
    }
}
