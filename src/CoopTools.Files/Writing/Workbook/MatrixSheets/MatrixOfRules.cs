using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Sheets;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>The matrix with a row for each rule and a column for each jurisdiction record: a few, side by side.</summary>
internal static class MatrixOfRules
{
    private const double RecordWidth = 19;
    private const double SmallestScale = 0.75;

    private static readonly TableColumn<(Rule Rule, int Index)>[] Keys =
    [
        new("Rule", 9, r => new TableCell(r.Rule.Id, BookLooks.Link)),
        new("Question", 11, r => r.Rule.Question),
        new("Title", 34, r => r.Rule.Title),
    ];

    /// <summary>Lays the sheet out.</summary>
    /// <exception cref="ExportException">There are more records than a sheet has columns.</exception>
    public static MatrixLayout Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var most = limits.ColumnsOfSheet - Keys.Length;
        if (matrix.Rows.Count > most)
        {
            throw new ExportException("TooManyColumns", FormattableString.Invariant(
                $"{matrix.Rows.Count:#,0} jurisdictions do not fit side by side: a sheet has {limits.ColumnsOfSheet:#,0} columns, which leaves {most:#,0}. Leave out -Orientation Rule, or export fewer jurisdictions."));
        }

        var records = matrix.Rows.Select(row => new TableColumn<(Rule Rule, int Index)>(row.Record.Name, RecordWidth, r => MatrixSheet.Cell(row.Cells[r.Index])));
        var table = new TableSheet<(Rule Rule, int Index)>(MatrixSheet.Name, [.. Keys, .. records])
        {
            HeaderRow = MatrixSheet.HeaderRow,
            KeyColumns = Keys.Length,
            Note = matrix.Rows.Count == 0 ? MatrixSheet.WhenEmpty : "A row is one rule, a column one jurisdiction record. What the signs mean stands on Legend, why on Findings and in the notes (red corners). A rule's id leads to its text.",
            WhenEmpty = "No rule was evaluated.",
            Finish = sheet => Finish(sheet, matrix),
        };
        return new(
            table.Lay(book, matrix.Rules.Select((rule, i) => (rule, i)).ToArray(), limits).ToArray(),
            new(MatrixOrientation.Rule, Keys.Length, limits.RowsOfSheet - MatrixSheet.HeaderRow));
    }

    private static void Finish(IXLWorksheet sheet, Matrix matrix)
    {
        // In every column, not merged over the group's: the end of a page would part it.
        var labels = matrix.Groups.SelectMany(g => g.Rows.Select(_ => GroupNames.Of(matrix, g))).ToArray();
        var rows = matrix.Rows.ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            MatrixSheet.Band(sheet, labels[i], Keys.Length + 1 + i, 1);
            sheet.Put(MatrixSheet.TitleRow, Keys.Length + 1 + i, Of(rows[i].Record), BookLooks.Band);
        }

        for (var i = 0; i < matrix.Rules.Count; i++)
            sheet.Cell(MatrixSheet.HeaderRow + 1 + i, 1).Hyperlink = new XLHyperlink($"'{RulesSheet.Name}'!{RulesSheet.AddressOf(i)}", $"What {matrix.Rules[i].Id} says");
        sheet.Row(MatrixSheet.TitleRow).Height = TextMeasure.Height(matrix.Rows.Select(r => Of(r.Record)), RecordWidth, BookLooks.Band);
        sheet.Row(MatrixSheet.GroupRow).Height = TextMeasure.Height(labels.OfType<string>(), RecordWidth, BookLooks.Group);
        ColumnPages.Break(sheet, (MatrixSheet.GroupRow, MatrixSheet.HeaderRow), Keys.Length, [matrix.Rows.Count], SmallestScale);
    }

    // What tells records of one name apart.
    private static string Of(Jurisdiction record)
    {
        string?[] parts = [record.State, record.Body is { } kind ? Wording.Of(kind) : null, record.Id];
        return FormattableString.Invariant($"{string.Join(", ", parts.Where(p => p is not null).Append($"row {record.Row}"))}");
    }
}
