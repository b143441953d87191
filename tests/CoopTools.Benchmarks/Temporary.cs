using BenchmarkDotNet.Attributes;

namespace CoopTools.Benchmarks;

/// <summary>A benchmark that reads or writes files, in a folder that is gone afterwards.</summary>
public abstract class Temporary
{
    private protected string Folder { get; } = Directory.CreateTempSubdirectory("cooptools-benchmarks-").FullName;

    /// <summary>Removes the folder.</summary>
    [GlobalCleanup]
    public void RemoveFolder() => Directory.Delete(Folder, recursive: true);
}
