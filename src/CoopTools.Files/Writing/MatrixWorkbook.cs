using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Packages;
using CoopTools.Files.Writing.Sheets;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing;

/// <summary>
/// Writes the matrix workbook. ClosedXML makes the sheets, styles and tables; the tables' rows are streamed into its package,
/// and the same matrix gives the same bytes.
/// </summary>
internal static class MatrixWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var draft = new MemoryStream();
        var rows = Draft(matrix, draft);
        draft.Position = 0;
        PackageWriter.Write(draft, rows, stream);
    }

    private static List<StreamedRows> Draft(Matrix matrix, Stream draft)
    {
        using var book = new XLWorkbook();
        book.Style.Font.SetFontName(Look.FontName).Font.SetFontSize(Look.TextSize);
        Describe(book, matrix);
        SummarySheet.Lay(book, matrix);
        List<StreamedRows> rows =
        [
            .. MatrixSheet.Lay(book, matrix),
            .. FindingsSheet.Lay(book, matrix),
            .. RulesSheet.Lay(book, matrix),
            .. AuthoritiesSheet.Lay(book, matrix),
            .. FactsSheet.Lay(book, matrix.Pack),
            .. AnswersSheet.Lay(book, matrix),
            .. InputLogSheet.Lay(book, matrix),
        ];
        LegendSheet.Lay(book, matrix.Pack);
        book.SaveAs(draft);
        return rows;
    }

    private static void Describe(XLWorkbook book, Matrix matrix)
    {
        var day = matrix.AsOf.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        book.Properties.Title = $"Policy matrix: {matrix.Pack.Title}";
        book.Properties.Subject = "Research, not legal advice";
        book.Properties.Author = "CoopTools";
        book.Properties.LastModifiedBy = "CoopTools";
        book.Properties.Created = day;
        book.Properties.Modified = day;
    }
}
