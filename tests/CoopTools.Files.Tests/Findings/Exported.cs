using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Findings;
using CoopTools.Files.Writing;
using CoopTools.Files.Writing.Csv;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Findings;

/// <summary>Exports findings and reads them back.</summary>
internal static class Exported
{
    public static readonly DateOnly Day = new(2026, 11, 27);

    /// <summary>What a matrix is as a file of some format, and what is read of it.</summary>
    public static ReadBack Again(Matrix matrix, string format, Func<byte[], byte[]>? change = null)
    {
        using var folder = new TempFolder();
        var path = folder.Of($"findings.{format}");
        MatrixFile.Write(matrix, path);
        if (change is not null)
            File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
        return Read(path);
    }

    /// <summary>What is read of a file.</summary>
    public static ReadBack Read(string path, params Pack[] packs)
    {
        var unknown = new List<string>();
        using var file = FindingsFile.Open(path, new() { Packs = packs.Length == 0 ? [Pack.Federal] : packs, NotAtHand = (pack, hash) => unknown.Add($"{pack} {hash}") });
        var all = file.Read().ToArray();
        return new(all.Select(r => r.Finding).OfType<Finding>().ToArray(), all.Select(r => r.Changed).OfType<Rejection>().ToArray(), file.Intake, unknown);
    }

    /// <summary>The findings as a csv.</summary>
    public static byte[] Csv(IEnumerable<Finding> findings)
    {
        using var builder = new MatrixBuilder();
        foreach (var finding in findings)
            Assert.Null(builder.Add(finding));
        return Csv(builder.Build(Pack.Federal));
    }

    /// <summary>A matrix as a csv.</summary>
    public static byte[] Csv(Matrix matrix)
    {
        using var stream = new MemoryStream();
        LongCsv.Write(matrix, stream);
        return stream.ToArray();
    }
}
