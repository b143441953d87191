using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Sheets;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>The matrix with a row for each jurisdiction record and a column for each rule.</summary>
/// <remarks>
/// Grouped rows stay a table with filters, so no header row of a group stands among them: it would be sorted, filtered and counted like
/// a record. The group is the first key column instead, with a count beside it, and the outline folds every row of a group away but its first.
/// </remarks>
internal static class MatrixOfJurisdictions
{
    private const double NameWidth = 28;
    private const double MoreForName = 14;

    private static readonly Dictionary<MatrixGrouping, (RecordParts Part, TableColumn<MatrixLine> Column)> ByGrouping = new()
    {
        [MatrixGrouping.State] = (RecordParts.State, new("State", 8, l => l.Record.State)),
        [MatrixGrouping.Circuit] = (RecordParts.Circuit, new("Circuit", 9, l => l.Record.Circuit)),
        [MatrixGrouping.Kind] = (RecordParts.Kind, new("Kind", 15, l => l.Record.Body is { } kind ? Wording.Of(kind) : null)),
    };

    private static readonly (RecordParts Part, TableColumn<MatrixLine> Column) Id = (RecordParts.Id, new("Id", 11, l => l.Record.Id));

    /// <summary>Lays the sheet out.</summary>
    public static MatrixLayout Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var by = matrix.Options.GroupBy;
        var keys = Keys(matrix, by).ToArray();
        var rules = matrix.Rules.Select((rule, i) => new TableColumn<MatrixLine>(rule.Id, MatrixSheet.VerdictWidth, line => MatrixSheet.Cell(line.Row.Cells[i])));
        var table = new TableSheet<MatrixLine>(MatrixSheet.Name, [.. keys, .. rules])
        {
            HeaderRow = MatrixSheet.HeaderRow,
            KeyColumns = keys.Length,
            Note = Note(by),
            WhenEmpty = MatrixSheet.WhenEmpty,
            Level = by == MatrixGrouping.None ? null : line => line.Number == 1 ? 0 : 1,
            Finish = sheet => Finish(sheet, matrix, keys.Length),
        };
        return new(
            table.Lay(book, MatrixLine.All(matrix), matrix.Rows.Count, limits).ToArray(),
            new(MatrixOrientation.Jurisdiction, keys.Length, limits.RowsOfSheet - MatrixSheet.HeaderRow));
    }

    // They stand on every page: one that no record fills is left out, and the name has its room.
    private static IEnumerable<TableColumn<MatrixLine>> Keys(Matrix matrix, MatrixGrouping by)
    {
        (RecordParts Part, TableColumn<MatrixLine> Column)[] said = [.. ByGrouping.Where(g => g.Key != by).Select(g => g.Value), Id];
        var kept = matrix.Rows.Count == 0 ? said : said.Where(s => matrix.Tally.Parts.HasFlag(s.Part)).ToArray();
        return
        [
            .. by == MatrixGrouping.None ? [] : Group(by),
            new("Jurisdiction", NameWidth + Math.Min(MoreForName, said.Except(kept).Sum(s => s.Column.Width)), l => TableCell.Strong(l.Record.Name)),
            .. kept.Select(k => k.Column),
            new("Row", 7, l => TableCell.Ordinal(l.Record.Row)),
            .. Inputs.Column<MatrixLine>(matrix, l => l.Record),
        ];
    }

    private static IEnumerable<TableColumn<MatrixLine>> Group(MatrixGrouping by) =>
    [
        ByGrouping[by].Column with { Cell = l => TableCell.Strong(l.Group) },
        new("Of group", 11, l => FormattableString.Invariant($"{l.Number:#,0} of {l.Of:#,0}")),
    ];

    private static string Note(MatrixGrouping by)
    {
        const string Plain = "A row is one jurisdiction record, a column one rule. What the signs mean stands on Legend, why on Findings and in the notes (red corners). A rule's id leads to its text.";
        return by == MatrixGrouping.None ? Plain : $"{Plain} The buttons 1 and 2 at the left edge fold the groups to their first rows and unfold them; Summary counts by group.";
    }

    private static void Finish(IXLWorksheet sheet, Matrix matrix, int keys)
    {
        var questions = GridBand.OfRules(matrix);
        var first = keys + 1;
        foreach (var question in questions)
        {
            MatrixSheet.Band(sheet, question.Label, first, question.Heads.Count);
            first += question.Heads.Count;
        }

        for (var i = 0; i < matrix.Rules.Count; i++)
            Head(sheet, matrix.Rules[i], keys + 1 + i, RulesSheet.AddressOf(i).ToString());
        sheet.Row(MatrixSheet.TitleRow).Height = TextMeasure.Height(matrix.Rules.Select(r => r.Title), MatrixSheet.VerdictWidth, BookLooks.Band);
        sheet.Row(MatrixSheet.GroupRow).Height = TextMeasure.Height(questions.Any(q => q.Heads.Count == 1) ? 2 : 1);
        ColumnPages.Break(sheet, (MatrixSheet.GroupRow, MatrixSheet.HeaderRow), keys, questions.Select(q => q.Heads.Count));
    }

    private static void Head(IXLWorksheet sheet, Rule rule, int column, string address)
    {
        sheet.Put(MatrixSheet.TitleRow, column, rule.Title, BookLooks.Band);
        sheet.Cell(MatrixSheet.HeaderRow, column).LinkTo(RulesSheet.Name, address, $"{rule.Id}: {rule.Title}", BookLooks.HeaderLink);
    }
}
