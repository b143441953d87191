using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Files.Writing.Workbook.Notes;
using CoopTools.Files.Writing.Workbook.Packages;
using CoopTools.Files.Writing.Workbook.Sheets;
using CoopTools.Files.Writing.Workbook.Summary;

namespace CoopTools.Files.Writing.Workbook;

/// <summary>Writes the matrix workbook: the same matrix gives the same bytes.</summary>
internal static class MatrixWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="ExportException">It does not fit into a workbook as asked.</exception>
    public static void Write(Matrix matrix, Stream stream) => Write(matrix, stream, WorkbookLimits.Excel);

    /// <summary>Writes the workbook within limits.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="limits">What a workbook can hold.</param>
    /// <exception cref="ExportException">It does not fit into a workbook as asked.</exception>
    public static void Write(Matrix matrix, Stream stream, WorkbookLimits limits) =>
        DraftedBook.Write($"{CellText.Line(Statements.Title(matrix))}: {matrix.Pack.Title}", matrix.AsOf, book => Lay(book, matrix, limits), stream);

    // The summary stands first and is laid out last, when it is known where the rest stands.
    private static BookContent Lay(XLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var summary = book.Worksheets.Add(SummarySheet.Name);
        var layout = MatrixSheet.Lay(book, matrix, limits);
        var content = new BookContent(
        [
            .. layout.Rows,
            .. FindingsSheet.Lay(book, matrix, limits),
            .. RulesSheet.Lay(book, matrix),
            .. AuthoritiesSheet.Lay(book, matrix),
            .. FactsSheet.Lay(book, matrix.Pack),
            .. AnswersSheet.Lay(book, matrix, limits),
            .. InputLogSheet.Lay(book, matrix, limits),
        ]);
        LegendSheet.Lay(book, matrix);
        var notes = MatrixNotes.Of(matrix, limits.Notes);
        return content with
        {
            Additions = [SummarySheet.Lay(summary, matrix, layout.Places, notes), .. SheetNotes.Of(notes, layout)],
            Properties = MatrixProperties.Of(matrix).ToArray(),
        };
    }
}
