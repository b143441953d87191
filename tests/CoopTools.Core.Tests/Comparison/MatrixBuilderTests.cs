using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Comparison;

public sealed class MatrixBuilderTests
{
    private const string Hold = "holds-past-release=Yes hold-basis=DetainerAlone";

    [Fact]
    public void Findings_in_any_order_give_every_cell_the_same_finding() => RandomRecord.Any.Array[1, 4]
        .SelectMany(records => Gen.Shuffle(Findings.Of(records)).Select(shuffled => (records, shuffled)))
        .Sample(
            pair =>
            {
                var matrix = Build(pair.shuffled);
                Assert.Equal(pair.shuffled.Select(f => f.Record).Distinct(), matrix.Rows.Select(r => r.Record));
                Assert.Equal(pair.records.ToHashSet(), matrix.Rows.Select(r => r.Record).ToHashSet());
                Assert.Equal(Pack.Federal.Rules, matrix.Rules);
                foreach (var row in matrix.Rows)
                {
                    Assert.Equal(
                        Pack.Federal.Rules.Select(r => pair.shuffled.Single(f => f.Record == row.Record && f.Rule == r.Id)),
                        row.Cells);
                }

                Assert.Equal(pair.shuffled.Length, matrix.FindingCount);
                Assert.False(matrix.IsPartial);
            },
            iter: 100);

    [Fact]
    public void Two_records_of_one_name_are_two_rows()
    {
        var records = new[] { Recorded.In("TX", Hold), Recorded.In("TX", "holds-past-release=No") };
        var matrix = Build(Findings.Of(records));
        Assert.Equal(records, matrix.Rows.Select(r => r.Record));
        Assert.Equal([Outcome.Risk, Outcome.NotApplicable], matrix.Rows.Select(r => r.Findings.Single(f => f.Rule == "DET-2").Decision.Outcome));
    }

    [Fact]
    public void What_was_filtered_out_on_the_way_leaves_a_partial_matrix_and_empty_cells()
    {
        var findings = Findings.Of(Recorded.In("TX", Hold), Recorded.In("OH", Hold));
        var matrix = Build(findings.Where(f => f.Decision.Outcome == Outcome.Risk));
        Assert.Equal((4, 36, 2, true), (matrix.FindingCount, matrix.FindingsMade, matrix.JurisdictionsEvaluated, matrix.IsPartial));
        Assert.Equal(18, matrix.Rules.Count);
        Assert.All(matrix.Rows, row => Assert.Equal(["DET-2", "DET-3"], row.Cells.OfType<Finding>().Select(f => f.Rule)));
        Assert.All(matrix.Rows, row => Assert.Equal(16, row.Cells.Count(c => c is null)));
    }

    [Fact]
    public void The_columns_are_the_rules_that_were_run_in_the_packs_order()
    {
        var (record, builder) = (Recorded.In("TX", Hold), new MatrixBuilder());
        Assert.Null(builder.Add(Findings.Run(rules: ["DET-5"]).Evaluate(record)[0]));
        Assert.Null(builder.Add(Findings.Run(rules: ["REQ-2", "DET-1"]).Evaluate(record)[1]));
        var matrix = builder.Build(Pack.Federal);
        Assert.Equal(["REQ-2", "DET-1", "DET-5"], matrix.Rules.Select(r => r.Id));
        Assert.Equal([null, "DET-1", "DET-5"], Assert.Single(matrix.Rows).Cells.Select(c => c?.Rule));
    }

    [Fact]
    public void A_second_run_over_the_same_records_is_refused_with_both_days()
    {
        var (record, builder) = (Recorded.In("TX", Hold), new MatrixBuilder());
        var first = Assert.Single(Findings.Run(asOf: new(2025, 1, 22), rules: ["DET-1"]).Evaluate(record));
        Assert.Null(builder.Add(first));
        var wrong = builder.Add(Assert.Single(Findings.Run(asOf: new(2025, 6, 1), rules: ["DET-1"]).Evaluate(record)));
        Assert.NotNull(wrong);
        Assert.All(["Elm County, TX", "DET-1", "2025-01-22", "2025-06-01"], words => Assert.Contains(words, wrong, StringComparison.Ordinal));
        var matrix = builder.Build(Pack.Federal);
        Assert.Same(first, Assert.Single(matrix.Findings));
        Assert.Single(matrix.Batches);
    }

    [Fact]
    public void Findings_of_another_pack_are_refused_with_the_names_of_both()
    {
        var builder = new MatrixBuilder();
        var other = Pack.Federal with { Version = "99.0.0", Hash = new('0', 64) };
        Assert.Null(builder.Add(Findings.Run(rules: ["DET-1"]).Evaluate(Recorded.In("TX"))[0]));
        var wrong = builder.Add(Findings.Run(other, rules: ["DET-1"]).Evaluate(Recorded.In("OH"))[0]);
        Assert.NotNull(wrong);
        Assert.All(["Elm County, OH", $"federal {Pack.Federal.Version}", "federal 99.0.0"], words => Assert.Contains(words, wrong, StringComparison.Ordinal));
        Assert.Equal("TX", Assert.Single(builder.Build(other).Rows).Record.State);
    }

    [Fact]
    public void An_input_without_findings_is_accounted_for()
    {
        var builder = new MatrixBuilder();
        Assert.True(builder.IsEmpty);
        var (empty, record) = (new Intake("empty.csv"), Recorded.In("TX"));
        builder.AddIntake(empty);
        builder.AddIntake(record.Input);
        Assert.False(builder.IsEmpty);
        foreach (var finding in Findings.Of(record))
            builder.Add(finding);
        builder.AddIntake(empty);
        Assert.Equal([empty, record.Input], builder.Build(Pack.Federal).Intakes);
    }

    [Fact]
    public void Without_findings_the_columns_are_the_packs_and_the_day_is_its_own()
    {
        var builder = new MatrixBuilder();
        builder.AddIntake(new("empty.csv"));
        var matrix = builder.Build(Pack.Federal);
        Assert.Equal(Pack.Federal.Rules, matrix.Rules);
        Assert.Equal((Pack.Federal.Reviewed, Pack.Federal.Reviewed), (matrix.EarliestAsOf, matrix.AsOf));
        Assert.Empty(matrix.Rows);
        Assert.False(matrix.IsPartial);
    }

    [Fact]
    public void The_days_of_a_matrix_are_the_first_and_the_last_of_its_findings()
    {
        var days = new[] { new DateOnly(2025, 3, 4), new DateOnly(2024, 5, 6), new DateOnly(2025, 1, 1) };
        var matrix = Build(Findings.Of(days.Select(d => Recorded.In("TX", date: d))));
        Assert.Equal(days.Take(2), new DateOnly[] { matrix.AsOf, matrix.EarliestAsOf });
    }

    internal static Matrix Build(IEnumerable<Finding> findings, bool sourceOnly = false)
    {
        var builder = new MatrixBuilder { SourceOnly = sourceOnly };
        Assert.All(findings, f => Assert.Null(builder.Add(f)));
        return builder.Build(Pack.Federal);
    }
}
