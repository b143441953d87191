using System.Security.Cryptography;
using CoopTools.Comparison;
using CoopTools.Files.Tests.Writing.Workbook.Templates;
using CoopTools.Files.Writing.Workbook.Packages;

namespace CoopTools.Files.Tests.Writing.Golden;

/// <summary>
/// What is written of the same input and law has the same content on every runtime, system and machine: of a workbook the hash of its parts,
/// of a text that of its bytes, as they were when someone last ran the tests with COOPTOOLS_MEND=1. They change with the pack.
/// </summary>
public sealed class ContentHashTests
{
    private static readonly Dictionary<string, Func<string>> Written = new(StringComparer.Ordinal)
    {
        ["workbook"] = () => OfParts(Sample.Bytes(Matrix(MatrixOrientation.Jurisdiction))),
        ["workbook-by-rule"] = () => OfParts(Sample.Bytes(Matrix(MatrixOrientation.Rule))),
        ["template"] = () => OfParts(Templated.Bytes(Templated.Filled())),
        ["html"] = () => OfBytes("html"),
        ["md"] = () => OfBytes("md"),
        ["json"] = () => OfBytes("json"),
    };

    [Fact]
    public void What_is_written_is_the_same_on_every_runtime_and_system()
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so there are no golden files.");
        var path = SourceTree.Path("tests", "CoopTools.Files.Tests", "Writing", "Golden", "content-hashes.txt");
        var hashes = Written.Select(w => $"{w.Key} {w.Value()}").ToArray();
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
            File.WriteAllText(path, string.Join('\n', hashes) + "\n");
        Assert.Equal(File.ReadAllLines(path), hashes);
    }

    private static Matrix Matrix(MatrixOrientation orientation) =>
        Sample.Arranged(Sample.Large(120), new() { Orientation = orientation, GroupBy = MatrixGrouping.Circuit, Logo = Logos.Pictures.Png });

    private static string OfParts(byte[] package) => PartHash.Of(new MemoryStream(package));

    private static string OfBytes(string format) =>
        Convert.ToHexString(SHA256.HashData(Reports.Bytes(format, Matrix(MatrixOrientation.Jurisdiction)))).ToLowerInvariant();
}
