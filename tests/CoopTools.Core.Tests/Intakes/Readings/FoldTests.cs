using CoopTools.Cells;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Intakes.Readings;

/// <summary>Rows of dirty text, read and folded.</summary>
public sealed class FoldTests
{
    private const string Headers = "Jurisdiction|State|Kind|RecordDate|communication-policy|restricts-sharing-status|hold-basis|hold-basis.source|Sheriff||Sheriff";

    private static readonly string[] Texts =
    [
        "", " ", "Elm", " Elm  County", "TX", "texas", "Calfornia", "D.C.", "Ontario", "County", "2025-01-23", "1/2/2025", "Forbidden", "No", "yes", "I-200",
        "judge\u2019s warrant", "unknown", "?", "#N/A", "=1+1", "detainer\u00A0alone", "No\n",
    ];

    private static readonly Gen<Cell> Cells = Gen.Frequency((9, Gen.Int[0, Texts.Length - 1].Select(i => Texts[i])), (1, Gen.String[0, 80]))
        .Select(text => new Cell(text, text.StartsWith('#') ? CellKind.Error : CellKind.Text));

    private static readonly Gen<Row[]> Rows = Cells.Array[1, 13].Array[1, 12].Select(rows => rows.Select((cells, i) => new Row(i + 2, cells)).ToArray());

    [Fact]
    public void Read_is_accepted_and_merged_and_rejected() => Gen.Select(Rows, Gen.Bool, Gen.Int[0, 4]).Sample((rows, strict, every) =>
    {
        var (intake, reader) = Opened(strict);
        var readings = rows.Select(reader.Read).Select((r, i) => r.Record is not null && every > 0 && i % every == 1 ? Joined(r) : r).Select(intake.Add).ToArray();
        Assert.Equal(rows.Length, intake.RowsRead);
        Assert.Equal(readings.Count(r => r.Record is not null), intake.Accepted);
        Assert.Equal(readings.Count(r => r.Entries.Merge is not null), intake.Merged);
        Assert.Equal(readings.Where(r => r.Entries.Rejection is not null).Select(r => r.Entries.Rejection), intake.Rejections);
        Assert.Equal(readings.SelectMany(r => r.Entries.Problems), intake.Problems);
        Assert.Equal(readings.SelectMany(r => r.Entries.Repairs).ToHashSet(), intake.Repairs.Where(r => r.Row > 1).ToHashSet());
    });

    [Fact]
    public void What_a_row_comes_to_does_not_depend_on_the_rows_read_before_it() => Gen.Select(Rows, Gen.Bool).Sample((rows, strict) =>
    {
        var (_, warm) = Opened(strict);
        foreach (var row in rows)
            warm.Read(row);
        foreach (var row in rows.Reverse())
            Assert.Equal(Told(Opened(strict).Reader.Read(row)), Told(warm.Read(row)));
    });

    [Fact]
    public void A_column_of_more_texts_than_are_kept_is_read_all_the_same()
    {
        var (_, reader) = Opened(strict: false);
        var rows = Enumerable.Range(2, ClosedColumn<byte>.MostKept + 50).Select(i => new Row(i, [new("Elm", CellKind.Text), new($"State {i}", CellKind.Text)])).ToArray();
        Assert.All(rows, row => Assert.Equal($"State {row.Number}", Assert.Single(reader.Read(row).Entries.Problems).Value));
        Assert.All(rows, row => Assert.Equal($"State {row.Number}", Assert.Single(reader.Read(row).Entries.Problems).Value));
    }

    [Fact]
    public void A_closed_ledger_takes_no_more_rows()
    {
        var (intake, reader) = Opened(strict: false);
        intake.Close();
        Assert.Throws<InvalidOperationException>(() => intake.Add(reader.Read(new(2, [new("Elm", CellKind.Text)]))));
        Assert.Equal(0, intake.RowsRead);
    }

    private static RowReading Joined(RowReading reading) => new(null, reading.Entries with { Merge = new(reading.Record!.Row, 2, reading.Record.Name) });

    private static (Intake Intake, JurisdictionReader Reader) Opened(bool strict)
    {
        var intake = new Intake("sheet.csv") { Path = "/in/sheet.csv", Heading = new(1) };
        var plan = Sheet.Plan(Headers);
        intake.Add(plan);
        return (intake, new(Pack.Federal, plan, intake, strict));
    }

    private static string Told(RowReading reading) => string.Join('\n', (string?[])
    [
        $"{reading.Record} {reading.Record?.Kind} {reading.Record?.RecordDate} {reading.Record?.Attributes}",
        .. reading.Record?.GetRecorded().Select(f => $"{f} {f.Cell} {f.Source}") ?? [],
        .. reading.Entries.Repairs.Select(r => $"{r}"),
        .. reading.Entries.Problems.Select(p => $"{p}"),
        .. reading.Entries.Met.Select(c => $"{c}"),
        $"{reading.Entries.Rejection}",
    ]);
}
