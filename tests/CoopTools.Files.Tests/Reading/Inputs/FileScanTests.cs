using System.Security.Cryptography;

namespace CoopTools.Files.Reading.Inputs;

public sealed class FileScanTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(128 * 1024)]
    [InlineData((3 * 128 * 1024) + 5)]
    public void The_hash_is_that_of_all_bytes(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i % 251)).ToArray();

        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)), FileScan.Of(new MemoryStream(bytes)).Sha256, ignoreCase: true);
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_found_wherever_it_stands()
    {
        var bytes = Enumerable.Repeat((byte)'a', 300_000).ToArray();
        Assert.True(FileScan.Of(new MemoryStream(bytes)).IsUtf8);
        bytes[^1] = 0xF1;

        Assert.False(FileScan.Of(new MemoryStream(bytes)).IsUtf8);
    }

    [Fact]
    public void Where_the_head_is_wanted_the_rest_is_not_read_and_a_letter_that_the_cut_divides_is_no_fault()
    {
        var bytes = Enumerable.Repeat((byte)'a', 300_000).ToArray();
        "é"u8.CopyTo(bytes.AsSpan((128 * 1024) - 1));
        bytes[^1] = 0xF1;
        using var stream = new MemoryStream(bytes);

        Assert.True(FileScan.Of(stream, most: 1).IsUtf8);
        Assert.Equal(128 * 1024, stream.Position);
    }

    [Fact]
    public void The_words_EncryptedPackage_in_a_text_encrypt_nothing() =>
        Assert.False(FileScan.Of(new MemoryStream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0\0\0"u8.ToArray())).HasEncryptedPackage);
}
