using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>The findings that are listed one by one, each with what it rests on.</summary>
internal static class FindingsSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Findings";

    // New ones for each workbook: they keep what they have worded.
    private static TableColumn<Finding>[] Columns() =>
    [
        new("Jurisdiction", 24, f => TableCell.Strong(f.Jurisdiction)),
        new("State", 8, f => f.State),
        new("Circuit", 9, f => f.Circuit),
        new("Rule", 8, f => TableCell.Strong(f.Rule)),
        new("Title", 24, f => f.Title),
        new("Outcome", 17, f => TableCell.Of(Verdict.Of(f))),
        TableColumn<Finding>.Shared("Standing", 16, f => f.Force, f => f.Text),
        new("Reason", 48, FindingWords.Reason),
        TableColumn<Finding>.Shared("Facts", 34, f => f.UsedWords, Wording.Lines),
        TableColumn<Finding>.Shared("Missing", 26, f => f.Missing, Wording.Lines),
        TableColumn<Finding>.Shared("Flips", 40, f => f.Flips, Wording.Lines),
        TableColumn<Finding>.Shared("Contrary", 30, f => f.Contrary, Wording.Lines),
        TableColumn<Finding>.Shared("Authorities", 30, f => f.Force, f => Wording.Lines(f.AuthorityIds.Concat(f.Later.Select(Wording.Later)))),
        TableColumn<Finding>.Shared("Cautions", 10, f => f.Cautions, Wording.Lines),
        TableColumn<Finding>.Shared("Errata", 8, f => f.Errata, Wording.Lines),
        new("Input row", 9, f => TableCell.Ordinal(f.Record.Row)),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var table = new TableSheet<Finding>(Name, [.. Columns(), .. Inputs.Column<Finding>(matrix, f => f.Record)])
        {
            KeyColumns = 1,
            Note = Note(matrix),
            WhenEmpty = matrix.Options.Findings switch
            {
                FindingsShown.Attention => "No finding needs attention.",
                FindingsShown.None => "The list of findings was left out (-Findings None). -Findings Attention lists those that need attention, -Findings All lists all.",
                _ => "There is no finding.",
            },
        };
        return table.Lay(book, matrix.Listed, matrix.ListedCount, limits);
    }

    private static string Note(Matrix matrix) => matrix.Options.Findings switch
    {
        FindingsShown.Attention => FormattableString.Invariant($"The {matrix.ListedCount:#,0} findings that need attention (Conflict, Risk, Misstated, Undetermined), of {matrix.FindingCount:#,0}. The others stand on Matrix alone; -Findings All lists them too."),
        FindingsShown.None => FormattableString.Invariant($"None of the {matrix.FindingCount:#,0} findings is listed; their outcomes stand on Matrix."),
        _ => FormattableString.Invariant($"All {matrix.FindingCount:#,0} findings of this workbook, those that need no attention included."),
    };
}
