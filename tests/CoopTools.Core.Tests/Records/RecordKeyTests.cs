using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>Identity is a value: what is one row of one file is one record, however often it is read.</summary>
public sealed class RecordKeyTests
{
    [Fact]
    public void The_same_row_of_the_same_bytes_is_the_same_record_wherever_the_file_lies()
    {
        var (here, there) = (Record(File("/a/list.csv", "aa"), 2), Record(File("/b/list.csv", "aa"), 2) with { Notes = "read again" });
        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
    }

    [Fact]
    public void Another_row_sheet_name_or_other_bytes_are_another_record()
    {
        var record = Record(File("/a/list.csv", "aa"), 2);
        Assert.All(
            new[]
            {
                Record(File("/a/list.csv", "aa"), 3),
                Record(File("/a/list.csv", "aa", "Two"), 2),
                Record(File("/a/other.csv", "aa"), 2),
                Record(File("/a/list.csv", "bb"), 2),
            },
            other => Assert.NotEqual(record, other));
    }

    [Fact]
    public void What_came_without_bytes_is_told_apart_by_its_import()
    {
        var import = new Intake("pipeline");
        Assert.Equal(Record(import, 1), Record(import, 1));
        Assert.NotEqual(Record(import, 1), Record(new("pipeline"), 1));
    }

    [Fact]
    public void A_set_of_records_counts_each_once_across_inputs_and_unions()
    {
        var (one, two) = (new RecordSet(), new RecordSet());
        var (list, pipe) = (File("/a/list.csv", "aa").Key, new Intake("pipeline").Key);
        Assert.All(new[] { 2, 3, 5000, 70_000 }, row => Assert.True(one.Add(new(list, row))));
        Assert.False(one.Add(new(File("/b/list.csv", "aa").Key, 5000)));
        Assert.True(one.Add(new(pipe, 2)));
        Assert.Equal(5, one.Count);
        two.Add(new(list, 3));
        two.Add(new(list, 4));
        one.UnionWith(two);
        Assert.Equal((6, 2), (one.Count, two.Count));
    }

    private static Intake File(string path, string hash, string? sheet = null) => new(Path.GetFileName(path)) { Path = path, Sha256 = hash, Sheet = sheet };

    private static Jurisdiction Record(Intake input, int row) => new("Elm County", new(Pack.Federal.Facts, []), input, row);

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void A_row_far_out_takes_no_more_room_than_another(int row)
    {
        var key = new RecordKey(new Intake("pipeline").Key, row);
        var (set, numbers, before) = (new RecordSet(), new RecordNumbers(), GC.GetAllocatedBytesForCurrentThread());
        Assert.True(set.Add(key));
        Assert.False(set.Add(key));
        Assert.Equal([(0, true), (0, false)], new[] { numbers.Of(key), numbers.Of(key) });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
        var other = new RecordSet();
        other.UnionWith(set);
        Assert.False(other.Add(key));
    }
}
