using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;
using CsCheck;

namespace CoopTools.Comparison;

/// <summary>A matrix is the same whether its rows fitted into memory or not, and in whatever order its findings came.</summary>
public sealed class RowSpoolTests
{
    private static readonly string?[] Texts = [null, string.Empty, "Order 7; § 3", "ärger\n\"quoted\"", "=1+1"];

    private static Gen<Jurisdiction> Any { get; } = Gen.Select(RandomRecord.Any, Gen.Int[0, Texts.Length - 1].Array[7], Gen.Int[0, 8], (record, texts, kind) => record with
    {
        Body = kind > 7 ? null : (JurisdictionKind)(kind % 7),
        Id = Texts[texts[0]],
        Parent = Texts[texts[1]],
        Policy = Texts[texts[2]],
        Evidence = Texts[texts[3]],
        Coder = Texts[texts[4]],
        Notes = Texts[texts[5]],
        RecordDate = kind % 2 == 0 ? null : new DateOnly(2020 + kind, 1, 31),
        Recorded = new(record.Recorded.Facts, record.Recorded.Values.Select(f => f with { Cell = "B7", Source = Texts[texts[5]], Coder = Texts[texts[6]] })),
        Attributes = Texts[texts[6]] is { } text ? new([KeyValuePair.Create("Staff", text)]) : Attributes.None,
    });

    [Fact]
    public void Spilled_rows_are_those_that_memory_would_have_held() => Gen.Select(Any.Array[0, 9], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Bool).Sample(
        (records, most, grouping, sourceOnly) =>
        {
            var findings = Findings.Of(records);
            using var kept = Built(findings, null, 0, sourceOnly);
            using var spilled = Built(findings, () => new MemoryStream(), most, sourceOnly);
            var options = new MatrixOptions { GroupBy = (MatrixGrouping)grouping };
            var (expected, matrix) = (kept.Build(Pack.Federal, options), spilled.Build(Pack.Federal, options));
            Assert.Equal(Said(expected), Said(matrix));
            Assert.Equal(expected.Groups.Select(g => (g.Label, g.Rows.Count, g.Counts.Total)), matrix.Groups.Select(g => (g.Label, g.Rows.Count, g.Counts.Total)));
            Assert.Equal(Said(matrix), Said(matrix));
        },
        iter: 60);

    [Fact]
    public void Findings_in_any_order_come_out_by_record_and_rule() => Gen.Select(Any.Array[1, 9], Gen.Int[0, 4], Gen.Int[0, int.MaxValue]).Sample(
        (records, most, seed) =>
        {
            var findings = Findings.Of(records);
            using var ordered = Built(findings, null, 0);
            // The first finding of each record comes in the order of the records, the others anyhow.
            var firsts = findings.Where((_, i) => i % Pack.Federal.Rules.Count == 0).ToArray();
            var others = findings.Except(firsts).ToArray();
            new Random(seed).Shuffle(others);
            using var spilled = Built([.. firsts, .. others], () => new MemoryStream(), most);
            Assert.Equal(Said(ordered.Build(Pack.Federal)), Said(spilled.Build(Pack.Federal)));
        },
        iter: 60);

    [Fact]
    public void A_second_finding_is_refused_though_the_row_of_the_first_was_spilled()
    {
        var run = Findings.Run(asOf: new(2025, 1, 22), rules: ["DET-1"]);
        var findings = Enumerable.Range(0, 5).Select(_ => Assert.Single(run.Evaluate(Recorded.In("TX")))).ToArray();
        using var builder = Built(findings, () => new MemoryStream(), 1);
        var again = Assert.Single(Findings.Run(asOf: new(2025, 6, 1), rules: ["DET-1"]).Evaluate(findings[1].Record));
        Assert.Contains("law's days 2025-01-22 and 2025-06-01", builder.Add(again), StringComparison.Ordinal);
        Assert.Equal(findings, builder.Build(Pack.Federal).Findings);
    }

    [Fact]
    public void A_stream_is_opened_only_for_rows_that_do_not_fit_and_let_go_in_the_end()
    {
        var streams = new List<MemoryStream>();
        var findings = Findings.Of(Enumerable.Range(0, 4).Select(_ => Recorded.In("TX")));
        Built(findings, Open, 4).Build(Pack.Federal);
        Assert.Empty(streams);
        using (var builder = Built(findings, Open, 3))
        {
            Assert.Equal(4, builder.Build(Pack.Federal).Rows.Count);
            Assert.True(Assert.Single(streams).CanRead);
        }

        Assert.False(Assert.Single(streams).CanRead);

        MemoryStream Open()
        {
            streams.Add(new());
            return streams[^1];
        }
    }

    [Fact]
    public void Rows_by_group_and_sorted_rows_share_the_room_of_one_matrix()
    {
        var streams = 0;
        var findings = Findings.Of(Pack.Federal.States.SelectMany(s => new[] { Recorded.In(s.Code), Recorded.In(s.Code) }));
        using var builder = Built(findings.Reverse(), () => { streams++; return new MemoryStream(); }, 64);
        Assert.Equal(findings.Length, builder.Build(Pack.Federal, new MatrixOptions { GroupBy = MatrixGrouping.State }).Findings.Count());
        Assert.True(streams > 10, $"{streams} streams");
    }

    private static MatrixBuilder Built(IEnumerable<Finding> findings, Func<Stream>? open, int most, bool sourceOnly = false)
    {
        var builder = new MatrixBuilder(open, most) { SourceOnly = sourceOnly };
        Assert.All(findings, f => Assert.Null(builder.Add(f)));
        return builder;
    }

    private static string[] Said(Matrix matrix) => matrix.Rows.Select(row =>
    {
        var record = row.Record;
        var findings = row.Cells.Select(f => f is null ? "-" : string.Join('|', LongForm.Values(f)) + f.StandingBy + f.StaleBecause + f.Row);
        var facts = record.GetRecorded().Select(f => $"{f} {f.Cell} {f.Source} {f.Coder}");
        string?[] words = [record.Parent, record.Policy, record.Coder, record.Notes, $"{record.Attributes}", record.Intake, .. facts, .. findings];
        return string.Join('\n', words.Select(w => w ?? "null"));
    }).ToArray();
}
