using CoopTools.Files.Writing.Workbook.Packages;

namespace CoopTools.Files.Tests.Writing.Workbook.Packages;

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
