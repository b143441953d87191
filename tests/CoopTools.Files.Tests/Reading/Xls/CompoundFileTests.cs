using System.Buffers.Binary;

namespace CoopTools.Files.Reading.Xls;

public sealed class CompoundFileTests
{
    // Long enough for sectors of its own; the FAT is the last sector of the file.
    private const int StreamLength = 5000;

    // It takes more than 109 sectors of the FAT, which the header lists, and 128 more: two sectors list them.
    private const int LongLength = 238 * 128 * RawCompound.Sector;

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(70_000)]
    public void A_stream_is_read_as_it_was_written(int length) => Assert.Equal(Bytes(length), All(RawCompound.Of(Bytes(length))));

    [Fact]
    public void A_stream_whose_FAT_is_too_long_for_the_header_is_read()
    {
        var bytes = Bytes(LongLength);
        var content = CompoundFile.Find(new MemoryStream(RawCompound.Of(bytes)), "Workbook")!;
        var last = new byte[600];

        Assert.Equal(bytes.Length, content.Length);
        Assert.Equal(600, content.ReadAt(bytes.Length - 600, last));
        Assert.Equal(bytes[^600..], last);
    }

    [Fact]
    public void The_first_of_the_names_that_is_there_is_taken()
    {
        var file = new MemoryStream(RawCompound.Of(Bytes(10), "BOOK"));

        Assert.Equal(10, CompoundFile.Find(file, "Workbook", "Book")!.Length);
        Assert.Null(CompoundFile.Find(file, "Workbook"));
    }

    [Fact]
    public void A_length_that_is_not_there_is_not_believed()
    {
        var bytes = RawCompound.Of(Bytes(StreamLength));
        var entry = bytes.AsSpan().IndexOf("W\0o\0r\0k\0"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 120), uint.MaxValue);

        Assert.Equal(10 * RawCompound.Sector, All(bytes).Length);
    }

    [Theory]
    [InlineData(StreamLength)]
    [InlineData(500)]
    public void Chains_that_run_in_circles_end(int length)
    {
        // All sectors are followed by one and the same.
        for (uint next = 0; next < 12; next++)
        {
            var bytes = RawCompound.Of(Bytes(length));
            for (var at = bytes.Length - RawCompound.Sector; at < bytes.Length; at += sizeof(uint))
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), next);

            Assert.True(All(bytes).Length <= length);
        }
    }

    [Fact]
    public void A_list_of_the_FAT_that_lists_itself_ends()
    {
        // The first of the two sectors that list the FAT is the last but one of the file; its last number says where the other is.
        var bytes = RawCompound.Of(Bytes(LongLength));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(bytes.Length - RawCompound.Sector - sizeof(uint)), (bytes.Length / RawCompound.Sector) - 3);

        Assert.NotNull(CompoundFile.Find(new MemoryStream(bytes), "Workbook"));
    }

    [Theory]
    [InlineData(StreamLength)]
    [InlineData(500)]
    public void A_file_that_is_cut_off_gives_what_there_is(int length)
    {
        var bytes = RawCompound.Of(Bytes(length));
        for (var cut = 0; cut < bytes.Length; cut += 7)
            Assert.True(All(bytes[..cut]).Length <= length);
    }

    private static byte[] Bytes(int length) => Enumerable.Range(0, length).Select(i => (byte)((i * 31) ^ (i >> 9))).ToArray();

    private static byte[] All(byte[] file)
    {
        if (CompoundFile.Find(new MemoryStream(file), "Workbook") is not { } content)
            return [];
        var bytes = new byte[content.Length];
        return bytes[..content.ReadAt(0, bytes)];
    }
}
