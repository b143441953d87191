using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Stopping;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Tests.Stopping;

public sealed class StoppableStreamTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cooptools-stop-");
    private readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Neither_reads_nor_writes_when_it_was_told_to_stop()
    {
        using var stream = new StoppableStream(new MemoryStream([1, 2, 3]), _stop.Token);
        Assert.Equal(1, stream.ReadByte());
        _stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => stream.ReadByte());
        Assert.Throws<OperationCanceledException>(() => stream.WriteByte(1));
    }

    [Fact]
    public void A_file_whose_writing_is_stopped_stays_as_it_was_and_leaves_nothing_beside_it()
    {
        var target = Path.Combine(_folder.FullName, "a.csv");
        File.WriteAllText(target, "old");

        Assert.Throws<OperationCanceledException>(() => TargetFile.Write(target, Write, stop: _stop.Token));

        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(_folder.FullName));

        void Write(Stream stream)
        {
            stream.WriteByte(1);
            _stop.Cancel();
            stream.WriteByte(2);
        }
    }

    [Fact]
    public void A_file_that_is_complete_when_it_is_stopped_does_not_take_its_place()
    {
        var target = Path.Combine(_folder.FullName, "b.csv");

        Assert.Throws<OperationCanceledException>(() => TargetFile.Write(target, _ => _stop.Cancel(), stop: _stop.Token));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Theory]
    [InlineData("rows.csv")]
    [InlineData("rows.xlsx")]
    public void A_sheet_ends_to_be_read_when_it_is_told_to_stop(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, new byte[100]);
        _stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => SheetFile.Open(path, new() { Stop = _stop.Token }));
    }

    [Fact]
    public void To_be_stopped_is_no_fault_of_the_file_whatever_its_reader_makes_of_errors()
    {
        using var rows = new GuardedRows(Rows(), (e, _) => new("Damaged", e.Message));
        _stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => rows.MoveNext());

        IEnumerable<Row> Rows()
        {
            _stop.Token.ThrowIfCancellationRequested();
            yield break;
        }
    }
}
