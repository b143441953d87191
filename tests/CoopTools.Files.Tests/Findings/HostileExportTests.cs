using CoopTools.Files.Tests.Writing;
using CoopTools.Files.Writing;
using CoopTools.Intakes;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Files.Tests.Findings;

public sealed class HostileExportTests
{
    [Theory]
    [InlineData("csv", 60)]
    [InlineData("json", 60)]
    [InlineData("xlsx", 25)]
    public void A_damaged_export_is_read_in_part_or_refused_with_a_reason(string format, int times)
    {
        using var folder = new TempFolder();
        var path = folder.Of($"findings.{format}");
        MatrixFile.Write(Sample.Small(), path);
        var whole = File.ReadAllBytes(path);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[1, whole.Length]).Sample(
            damage =>
            {
                var bytes = whole[..damage.Item3];
                if (damage.Item1 < bytes.Length)
                    bytes[damage.Item1] = damage.Item2;
                ReadOrRefuse(folder.Write($"damaged.{format}", bytes));
            },
            iter: times,
            threads: 1);
    }

    [Fact]
    public void A_long_json_is_read_finding_by_finding()
    {
        using var folder = new TempFolder();
        var path = folder.Of("large.json");
        var matrix = Sample.Large(40);
        MatrixFile.Write(matrix, path);
        Assert.Equal(matrix.FindingCount, Exported.Read(path, Pack.Federal).Findings.Count);
    }

    private static void ReadOrRefuse(string path)
    {
        try
        {
            Exported.Read(path);
        }
        catch (IntakeException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }
}
