using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Tables;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>The matrix: a row for each jurisdiction record, a column for each rule.</summary>
internal static class MatrixSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Matrix";

    private const int GroupRow = 3;
    private const int TitleRow = 4;
    private const int HeaderRow = 5;
    private const double VerdictWidth = 16;

    private static readonly TableColumn<MatrixRow>[] Keys =
    [
        new("Jurisdiction", 28, r => TableCell.Strong(r.Record.Name)),
        new("State", 8, r => r.Record.State?.Code),
        new("Circuit", 9, r => r.Record.State?.Circuit?.Id),
        new("Kind", 15, r => r.Record.Kind is { } kind ? Words.Of(kind) : null),
        new("Id", 11, r => r.Record.Id),
        new("Row", 7, r => TableCell.Ordinal(r.Record.Row)),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix)
    {
        var rules = matrix.Rules.Select((rule, i) => new TableColumn<MatrixRow>(rule.Id, VerdictWidth, row => Cell(row, i)));
        TableColumn<MatrixRow>[] keys = [.. Keys, .. Inputs.Column<MatrixRow>(matrix, r => r.Record)];
        var table = new TableSheet<MatrixRow>(Name, [.. keys, .. rules])
        {
            HeaderRow = HeaderRow,
            KeyColumns = keys.Length,
            Note = "A row is one jurisdiction record, a column one rule. What the signs mean stands on Legend, why on Findings. A rule's id leads to its text.",
            WhenEmpty = "No jurisdiction was evaluated. What became of the rows read stands on Summary and on Input log.",
            Finish = sheet => Finish(sheet, matrix, keys.Length),
        };
        return table.Lay(book, matrix.Rows);
    }

    private static TableCell Cell(MatrixRow row, int rule) =>
        row.Cells[rule] is { } finding ? TableCell.Of(Verdict.Of(finding)) : new("not exported", Looks.Absent);

    private static void Finish(IXLWorksheet sheet, Matrix matrix, int keys)
    {
        var groups = matrix.Rules.GroupBy(r => r.Question, StringComparer.Ordinal).ToArray();
        var first = keys + 1;
        foreach (var group in groups)
        {
            Group(sheet, matrix.Pack.Questions.Find(group.Key), first, group.Count());
            first += group.Count();
        }

        for (var i = 0; i < matrix.Rules.Count; i++)
            Rule(sheet, matrix.Rules[i], keys + 1 + i, RulesSheet.AddressOf(i));
        sheet.Row(TitleRow).Height = TextMeasure.Height(matrix.Rules.Select(r => r.Title), VerdictWidth, Looks.Band);
        sheet.Row(GroupRow).Height = TextMeasure.Height(groups.Any(g => g.Count() == 1) ? 2 : 1);
        ColumnPages.Break(sheet, (GroupRow, HeaderRow), keys, groups.Select(g => g.Count()));
    }

    private static void Group(IXLWorksheet sheet, Question? question, int first, int count)
    {
        var range = sheet.Range(GroupRow, first, GroupRow, first + count - 1).Merge();
        Looks.Group.Apply(range.Style);
        sheet.Put(GroupRow, first, question is null ? null : $"{question.Id} {question.Label}", Looks.Group with { Wrap = count == 1 });
    }

    private static void Rule(IXLWorksheet sheet, Rule rule, int column, CellAddress address)
    {
        sheet.Put(TitleRow, column, rule.Title, Looks.Band);
        var header = sheet.Cell(HeaderRow, column);
        header.LinkTo(RulesSheet.Name, address.ToString(), $"{rule.Id}: {rule.Title}", Looks.HeaderLink);
    }
}
