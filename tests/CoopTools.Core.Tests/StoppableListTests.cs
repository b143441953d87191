namespace CoopTools;

public sealed class StoppableListTests
{
    [Fact]
    public void Going_through_it_ends_where_it_is_told_to_stop()
    {
        using var stop = new CancellationTokenSource();
        var seen = new List<int>();

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var item in new StoppableList<int>([1, 2, 3], stop.Token))
            {
                seen.Add(item);
                if (item == 2)
                    stop.Cancel();
            }
        });

        Assert.Equal([1, 2], seen);
    }
}
