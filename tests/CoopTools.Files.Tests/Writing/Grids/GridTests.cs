using CoopTools.Comparison;
using CoopTools.Files.Writing.Grids;

namespace CoopTools.Files.Tests.Writing.Grids;

public sealed class GridTests
{
    [Fact]
    public void Turned_or_not_a_finding_stands_where_its_record_and_its_rule_meet() => Assert.All(Enum.GetValues<MatrixOrientation>(), orientation =>
    {
        var matrix = Sample.Arranged(Sample.Small(), new() { Orientation = orientation, GroupBy = MatrixGrouping.State });
        var grid = Grid.Of(matrix);
        var met = 0;
        foreach (var line in grid.Lines)
        {
            foreach (var column in grid.Columns)
            {
                var finding = Grid.At(line, column)!;
                Assert.Equal((line.Row ?? column.Row)!.Record, finding.Record);
                Assert.Equal((line.Rule ?? column.Rule)!.Value.Rule.Id, finding.Rule);
                met++;
            }
        }

        Assert.Equal(54, met);
    });

    [Theory]
    [InlineData(MatrixGrouping.None, null)]
    [InlineData(MatrixGrouping.State, "New Jersey (NJ): 1 record|Texas (TX): 1 record|State unknown: 1 record")]
    [InlineData(MatrixGrouping.Circuit, "Third Circuit: 1 record|Fifth Circuit: 1 record|Circuit unknown: 1 record")]
    [InlineData(MatrixGrouping.Kind, "County: 1 record|Law enforcement agency: 1 record|Municipality: 1 record")]
    public void Groups_are_named_in_words(MatrixGrouping by, string? labels) => Assert.Equal(
        labels?.Split('|') ?? [null!],
        GridBand.OfRecords(Sample.Arranged(Sample.Small(), new() { GroupBy = by })).Select(b => b.Label));

    [Fact]
    public void Records_of_one_name_are_told_apart()
    {
        var matrix = Sample.Of([["Example County", "TX"], ["Example County", "TX"], ["Example County", "LA"]]);
        var names = new RecordNames(matrix);
        Assert.Equal(["Example County, TX (row 2)", "Example County, TX (row 3)", "Example County, LA"], matrix.Rows.Select(r => names[r.Record]));
        Assert.Equal([1, 2, 3], matrix.Rows.Select(r => names.PlaceOf(r.Record)));
    }

    [Fact]
    public void Those_of_several_inputs_too()
    {
        var matrix = Sample.Of([["Town of Elsewhere", "OR"]], null, false, "second.csv");
        var names = new RecordNames(matrix);
        Assert.Equal(["Town of Elsewhere, OR (row 2 of example.xlsx!Survey)", "Town of Elsewhere, OR (row 2 of second.csv!Survey)"], matrix.Rows.Select(r => names[r.Record]));
    }

    [Fact]
    public void Columns_that_are_blank_in_every_row_are_left_out()
    {
        Assert.Equal(["State", "Circuit", "Kind", "Id", "Row"], RecordColumn.Of(Sample.Small()).Select(c => c.Header));
        Assert.Equal(["Row"], RecordColumn.Of(Sample.Of([["City of Placeholder", ""]])).Select(c => c.Header));
        Assert.Equal(["State", "Circuit", "Row", "Input"], RecordColumn.Of(Sample.Of([["Example County", "TX"]], null, false, "second.csv")).Select(c => c.Header));
    }
}
