using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>What each jurisdiction answered: a row for each record, a column for each fact.</summary>
internal static class AnswersSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Answers";

    /// <summary>The column of the law's day, there where it is not the same for all findings.</summary>
    public const string LawsDay = "Law's day";

    /// <summary>The row of the facts' ids, above the headers.</summary>
    public const int TitleRow = 3;

    private const int HeaderRow = 4;
    private const double NarrowestAnswer = 15;

    private static readonly TableColumn<MatrixRow>[] Keys =
    [
        new("Jurisdiction", 28, r => TableCell.Strong(r.Record.Name)),
        new("State", 8, r => r.Record.State),
        new("Row", 7, r => TableCell.Ordinal(r.Record.Row)),
        new("Record date", 13, r => DayText.Iso(r.Record.RecordDate)),
    ];

    private static readonly (RecordParts Part, TableColumn<MatrixRow> Column)[] Remarks =
    [
        (RecordParts.Parent, new("Parent", 24, r => r.Record.Parent)),
        (RecordParts.Policy, new("Policy", 30, r => r.Record.Policy)),
        (RecordParts.Evidence, new("Evidence", 30, r => r.Record.Evidence)),
        (RecordParts.Coder, new("Coder", 14, r => r.Record.Coder)),
        (RecordParts.Notes, new("Notes", 36, r => r.Record.Notes)),
        (RecordParts.Sources, new("Sources of answers", 44, r => Wording.Lines(r.Record.Recorded.Values.Select(Source).OfType<string>()))),
        (RecordParts.Attributes, new("Other columns", 36, r => Wording.Lines(r.Record.Attributes.Select(a => $"{a.Key}: {a.Value}")))),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix, WorkbookLimits limits)
    {
        var facts = matrix.Pack.Facts.Select(f => new TableColumn<MatrixRow>(f.Label, Width(f), r => Cell(r, f)));
        var remarks = Remarks.Where(r => matrix.Tally.Parts.HasFlag(r.Part)).Select(r => r.Column).ToArray();
        if (!matrix.EarliestAsOf.Equals(matrix.AsOf))
            remarks = [new(LawsDay, 13, Days), .. remarks];
        TableColumn<MatrixRow>[] keys = [.. Keys, .. Inputs.Column<MatrixRow>(matrix, r => r.Record)];
        var table = new TableSheet<MatrixRow>(Name, [.. keys, .. facts, .. remarks])
        {
            HeaderRow = HeaderRow,
            KeyColumns = keys.Length,
            Note = "What each jurisdiction answered, as import understood it; what could not be used is Unknown, and Input log says why. The questions stand on Facts.",
            WhenEmpty = "No jurisdiction was evaluated. What became of the rows read stands on Summary and on Input log.",
            Finish = sheet => Finish(sheet, matrix.Pack, keys.Length, remarks.Length),
        };
        return table.Lay(book, matrix.Rows, matrix.Rows.Count, limits);
    }

    // As wide as the longest answer, which is one word.
    private static double Width(Fact fact) => fact.Answers.Select(a => a.Value.Length + 1.0).Append(NarrowestAnswer).Max();

    private static TableCell Cell(MatrixRow row, Fact fact)
    {
        if (row.Record.Recorded.TryGetValue(fact.Id, out var recorded))
            return TableCell.Text(recorded.Answer);
        return fact.Derived.Count > 0 && ByDate(row, fact) is { } answer
            ? new($"{answer} (by date)", BookLooks.Faint)
            : new(Answer.Unknown, BookLooks.Faint);
    }

    private static Answer? ByDate(MatrixRow row, Fact fact) => row.Findings
        .Where(f => f.Law.Reads.Contains(fact))
        .Select(f => UsedFact.Following(fact, f.AsOf)?.Answer)
        .FirstOrDefault(a => a is not null);

    // Findings of several runs can differ for one record, too.
    private static string Days(MatrixRow row) => row.Findings.Select(f => f.AsOf).Distinct().Take(2).Count() == 1
        ? DayText.Iso(row.Findings.First().AsOf)!
        : Wording.Lines(row.Findings.Select(f => $"{f.Rule}: {f.AsOf}"));

    private static string? Source(RecordedFact fact) => (fact.Source, fact.Coder) switch
    {
        (null, null) => null,
        (var source, null) => $"{fact.Fact}: {source}",
        (null, var coder) => $"{fact.Fact}: coded by {coder}",
        var (source, coder) => $"{fact.Fact}: {source} (coded by {coder})",
    };

    private static void Finish(IXLWorksheet sheet, Pack pack, int keys, int remarks)
    {
        for (var i = 0; i < pack.Facts.Count; i++)
            sheet.Put(TitleRow, keys + 1 + i, pack.Facts[i].Id, BookLooks.Band);
        sheet.Row(TitleRow).Height = TextMeasure.Height(pack.Facts.Select(f => f.Id), NarrowestAnswer, BookLooks.Band);
        ColumnPages.Break(sheet, (TitleRow, HeaderRow), keys, [pack.Facts.Count, remarks]);
    }
}
