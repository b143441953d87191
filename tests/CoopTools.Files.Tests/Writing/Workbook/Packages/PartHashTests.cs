using System.IO.Compression;
using CoopTools.Files.Writing.Workbook.Packages;

namespace CoopTools.Files.Tests.Writing.Workbook.Packages;

public sealed class PartHashTests
{
    [Fact]
    public void It_does_not_depend_on_order_compression_or_time() => Assert.Equal(
        PartHash.Of(Zip(CompressionLevel.Optimal, ("a", "1"), ("b", "2"))),
        PartHash.Of(Zip(CompressionLevel.NoCompression, ("b", "2"), ("a", "1"))));

    [Fact]
    public void It_depends_on_names_and_content()
    {
        string[] hashes = [Of(("a", "1"), ("b", "2")), Of(("a", "2"), ("b", "1")), Of(("a", "1"), ("c", "2")), Of(("a", "1")), Of(("a", "12"))];
        Assert.Equal(hashes.Length, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(hashes, h => Assert.Matches("^[0-9a-f]{64}$", h));
    }

    private static string Of(params (string Name, string Text)[] parts) => PartHash.Of(Zip(CompressionLevel.Fastest, parts));

    private static MemoryStream Zip(CompressionLevel level, params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var text = new StreamWriter(zip.CreateEntry(part.Name, level).Open());
                text.Write(part.Text);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
