using BenchmarkDotNet.Attributes;
using CoopTools.Law;

namespace CoopTools.Benchmarks;

/// <summary>Reading the federal pack with every check, as tests do: a session leaves out what only refuses.</summary>
[MemoryDiagnoser]
public class PackBenchmarks
{
    private readonly IReadOnlyList<PackFile> _files = EmbeddedPack.Files("federal");

    /// <summary>Parses, checks and compiles the pack.</summary>
    /// <returns>The pack.</returns>
    [Benchmark]
    public Pack Load() => PackLoader.Load(_files);
}
