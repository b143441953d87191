using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The findings that need attention, each with what it rests on.</summary>
internal static class FindingsSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Findings";

    private static readonly TableColumn<Finding>[] Columns =
    [
        new("Jurisdiction", 24, f => TableCell.Strong(f.Jurisdiction)),
        new("State", 8, f => f.State),
        new("Circuit", 9, f => f.Circuit),
        new("Rule", 8, f => TableCell.Strong(f.Rule)),
        new("Title", 24, f => f.Title),
        new("Outcome", 17, f => TableCell.Of(Verdict.Of(f))),
        new("Standing", 16, f => f.Force.Text),
        new("Reason", 48, f => f.Reason),
        new("Facts", 34, f => Words.Lines(f.Facts)),
        new("Missing", 26, f => Words.Lines(f.Missing)),
        new("Flips", 40, f => Words.Lines(f.Flips)),
        new("Contrary", 24, f => Words.Lines(f.Contrary)),
        new("Authorities", 28, f => Words.Lines(f.Authorities)),
        new("Cautions", 10, f => Words.Lines(f.Cautions)),
        new("Input row", 9, f => TableCell.Ordinal(f.Record.Row)),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix)
    {
        var findings = matrix.Findings.Where(f => Verdict.Of(f).NeedsAttention).ToArray();
        var table = new TableSheet<Finding>(Name, [.. Columns, .. Inputs.Column<Finding>(matrix, f => f.Record)])
        {
            KeyColumns = 1,
            Note = FormattableString.Invariant($"The {findings.Length:#,0} findings that need attention (Conflict, Risk, Misstated, Undetermined), of {matrix.FindingCount:#,0}. The others stand on Matrix alone; the csv has them all."),
            WhenEmpty = "No finding needs attention.",
        };
        return table.Lay(book, findings);
    }
}
