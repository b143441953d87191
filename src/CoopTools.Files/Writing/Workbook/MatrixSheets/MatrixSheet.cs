using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>The matrix: jurisdiction records against rules, in either orientation.</summary>
internal static class MatrixSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Matrix";

    /// <summary>The row of what stands over several columns.</summary>
    public const int GroupRow = 3;

    /// <summary>The row of the columns' titles.</summary>
    public const int TitleRow = 4;

    /// <summary>The header's row.</summary>
    public const int HeaderRow = 5;

    /// <summary>The width of a column of verdicts, in digits.</summary>
    public const double VerdictWidth = 16;

    /// <summary>What to say where there is no row.</summary>
    public const string WhenEmpty = "No jurisdiction was evaluated. What became of the rows read stands on Summary and on Input log.";

    /// <summary>Lays the sheet out.</summary>
    /// <exception cref="ExportException">There are more columns than a sheet has.</exception>
    public static MatrixLayout Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits) => matrix.Options.Orientation == MatrixOrientation.Rule
        ? MatrixOfRules.Lay(book, matrix, limits)
        : MatrixOfJurisdictions.Lay(book, matrix, limits);

    /// <summary>A cell of the matrix.</summary>
    public static TableCell Cell(Finding? finding) => finding is null ? new(Statements.NotExported, BookLooks.Absent) : TableCell.Of(Verdict.Of(finding));

    /// <summary>What stands over several columns.</summary>
    public static void Band(IXLWorksheet sheet, string? text, int first, int count)
    {
        var range = sheet.Range(GroupRow, first, GroupRow, first + count - 1);
        if (count > 1)
            range.Merge();
        BookLooks.Group.Apply(range.Style);
        sheet.Put(GroupRow, first, text, BookLooks.Group with { Wrap = count == 1 });
    }
}
