using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Sheets;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing;

/// <summary>Writes the matrix workbook: the same matrix gives the same bytes.</summary>
internal static class MatrixWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream) =>
        DraftedBook.Write($"Policy matrix: {matrix.Pack.Title}", matrix.AsOf, book => Lay(book, matrix), stream);

    private static List<StreamedRows> Lay(XLWorkbook book, Matrix matrix)
    {
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
        return rows;
    }
}
