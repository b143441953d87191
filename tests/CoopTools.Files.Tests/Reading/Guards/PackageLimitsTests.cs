using System.Buffers.Binary;

namespace CoopTools.Files.Reading.Guards;

public sealed class PackageLimitsTests : IDisposable
{
    private const int Large = 20 << 20;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_part_that_unpacks_to_hundreds_of_times_its_size_is_refused_unopened()
    {
        var refusal = Reads.Refused(Bomb());

        Assert.Equal("HostileWorkbook", refusal.Code);
        Assert.Contains("xl/sharedStrings.xml would unpack to", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("raise -MaxCompressionRatio.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_can_be_raised() => Assert.Single(Reads.All(Bomb(), new() { MaxCompressionRatio = 2000 }).Rows);

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        var refusal = Reads.Refused(Bomb(), new() { MaxCompressionRatio = 2000, MaxUncompressedBytes = Large });

        Assert.Equal("HostileWorkbook", refusal.Code);
        Assert.EndsWith("raise -MaxUncompressedBytes.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_held_in_memory_may_have_a_quarter_of_the_limit()
    {
        var refusal = Reads.Refused(Bomb(), new() { MaxCompressionRatio = 2000, MaxUncompressedBytes = 3 * (long)Large });

        Assert.Contains("its part 'xl/sharedStrings.xml' would unpack to 20 MiB, and the limit is 15.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_understates_a_length_gains_nothing()
    {
        var bytes = File.ReadAllBytes(Bomb());
        var stated = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        for (; stated >= 0; stated = bytes.AsSpan(0, stated).LastIndexOf("PK\u0001\u0002"u8))
        {
            // The uncompressed length, 24 bytes into an entry of the directory.
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(stated + 24)) >= Large)
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(stated + 24), 4096);
        }

        Assert.Equal("BrokenWorkbook", Reads.Refused(_folder.Write("liar.xlsx", bytes)).Code);
    }

    private string Bomb()
    {
        var workbook = new RawWorkbook();
        var texts = string.Concat(Enumerable.Repeat($"<si><t>{new string('a', 1008)}</t></si>", Large / 1024));
        workbook.Parts["xl/sharedStrings.xml"] = workbook.Parts["xl/sharedStrings.xml"].Replace("</sst>", texts + "</sst>", StringComparison.Ordinal);
        return _folder.Write("bomb.xlsx", workbook.ToBytes());
    }
}
