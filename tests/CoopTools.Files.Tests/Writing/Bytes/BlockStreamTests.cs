using CoopTools.Files.Writing.Bytes;

namespace CoopTools.Files.Tests.Writing.Bytes;

public sealed class BlockStreamTests
{
    [Fact]
    public void However_it_is_written_it_passes_on_the_same_blocks()
    {
        var content = Enumerable.Range(0, 700_001).Select(i => (byte)(i * 31)).ToArray();
        var (small, large) = (Blocks(content, 777), Blocks(content, content.Length));
        Assert.Equal(large, small);
        Assert.Equal(3, large.Count);
    }

    [Fact]
    public void What_goes_wrong_with_a_block_is_told_by_the_one_who_writes()
    {
        using var full = new MemoryStream(new byte[1_000]);
        var stream = new BlockStream(full);
        stream.Write(new byte[300_000]);
        Assert.Throws<NotSupportedException>(stream.Dispose);
    }

    [Fact]
    public void It_is_closed_with_the_stream_that_it_writes_to_unless_that_is_left_open()
    {
        using var left = new MemoryStream();
        new BlockStream(left, leaveOpen: true).Dispose();
        Assert.True(left.CanWrite);
        new BlockStream(left).Dispose();
        Assert.False(left.CanWrite);
    }

    private static List<int> Blocks(byte[] content, int portion)
    {
        var inner = new Recording();
        using (var stream = new BlockStream(inner))
        {
            foreach (var part in content.Chunk(portion))
            {
                stream.Write(part);
                stream.Flush();
            }
        }

        Assert.Equal(content, inner.ToArray());
        return inner.Sizes;
    }

    private sealed class Recording : MemoryStream
    {
        public List<int> Sizes { get; } = [];

        public override void Write(byte[] buffer, int offset, int count)
        {
            Sizes.Add(count);
            base.Write(buffer, offset, count);
        }
    }
}
