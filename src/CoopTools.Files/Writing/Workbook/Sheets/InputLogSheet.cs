using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>What became of the inputs: rows refused, cells that could not be used, repairs, and the use of each column.</summary>
internal static class InputLogSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Input log";

    private static readonly TableColumn<LogLine>[] Columns =
    [
        new("Input", 34, l => l.Input.ToString()),
        new("Entry", 12, l => TableCell.Strong(l.Entry)),
        new("Row", 8, l => l.Row is { } row ? TableCell.Ordinal(row) : TableCell.Text(null)),
        new("Cell", 12, l => l.Cell),
        new("Column", 32, l => l.Column),
        new("Before", 36, l => l.Before),
        new("After", 32, l => l.After),
        new("What", 64, l => l.What),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var table = new TableSheet<LogLine>(Name, Columns)
        {
            Note = "For each input: rows that were refused, cells that could not be used (their fact stays Unknown), rows above the headers, repairs, what every row was given, and what each column was used for.",
            WhenEmpty = "There was no input file, and nothing to log.",
        };
        return table.Lay(book, matrix.Intakes.SelectMany(LogLine.Of).ToArray(), limits);
    }
}
