using CoopTools.Cells;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

public sealed class RowsAheadTests
{
    [Fact]
    public void Rows_that_were_looked_at_are_read_all_the_same()
    {
        using var rows = new RowsAhead(Rows(3).GetEnumerator());
        Assert.Equal([1, 2], rows.LookAhead(2).Select(r => r.Number));
        Assert.Equal([1, 2], rows.LookAhead(1).Select(r => r.Number));
        Assert.Equal([1, 2, 3], Numbers(rows));
        Assert.Empty(rows.LookAhead(9));
    }

    [Fact]
    public void No_more_rows_are_taken_than_are_asked_for()
    {
        var taken = 0;
        using var rows = new RowsAhead(Rows(1_000_000).Select(r => { taken++; return r; }).GetEnumerator());
        rows.LookAhead(20);
        Assert.True(rows.MoveNext());
        Assert.Equal(20, taken);
    }

    [Fact]
    public void What_breaks_while_looking_ahead_breaks_when_reading_gets_there()
    {
        using var rows = new RowsAhead(Rows(2).Concat(Broken()).GetEnumerator());
        Assert.Equal(2, rows.LookAhead(20).Count);
        Assert.True(rows.MoveNext());
        Assert.True(rows.MoveNext());
        Assert.Throws<IntakeException>(() => rows.MoveNext());
        Assert.False(rows.HasCurrent);
        Assert.Throws<IntakeException>(() => rows.MoveNext());
    }

    private static IEnumerable<Row> Rows(int count) => Enumerable.Range(1, count).Select(i => new Row(i, [new("a", CellKind.Text)]));

    private static IEnumerable<Row> Broken()
    {
        yield return Fail();

        static Row Fail() => throw new IntakeException("BrokenWorkbook", "It ends here.");
    }

    private static IEnumerable<int> Numbers(RowsAhead rows)
    {
        while (rows.MoveNext())
            yield return rows.Current.Number;
    }
}
