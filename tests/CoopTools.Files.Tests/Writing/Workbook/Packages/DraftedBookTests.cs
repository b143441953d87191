using CoopTools.Files.Writing.Workbook.Packages;

namespace CoopTools.Files.Tests.Writing.Workbook.Packages;

public sealed class DraftedBookTests
{
    [Fact]
    public void Workbooks_that_are_written_at_once_are_drafted_one_after_the_other()
    {
        var (inside, most) = (0, 0);
        using var start = new Barrier(4);
        var writers = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            DraftedBook.Write("Policy matrix", Sample.Day, book =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                book.AddWorksheet("Summary");
                Thread.Sleep(20);
                Interlocked.Decrement(ref inside);
                return new BookContent([]);
            }, Stream.Null);
        })).ToArray();
        Array.ForEach(writers, w => w.Start());
        Array.ForEach(writers, w => w.Join());
        Assert.Equal(1, most);
    }
}
