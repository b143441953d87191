using BenchmarkDotNet.Attributes;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing;
using CoopTools.Law;

namespace CoopTools.Benchmarks;

/// <summary>Writing the findings of a smaller and of a whole country.</summary>
[MemoryDiagnoser]
public class ExportBenchmarks : Temporary
{
    private Matrix? _matrix;

    /// <summary>How many jurisdictions.</summary>
    [Params(832, InventedTable.AllAgencies)]
    public int Rows { get; set; }

    /// <summary>Evaluates the records.</summary>
    [GlobalSetup]
    public void Evaluate()
    {
        var run = new EvaluationRun(Pack.Federal, Pack.Federal.Rules, null, new(2026, 1, 1));
        var builder = new MatrixBuilder();
        foreach (var finding in new InventedTable(Rows).Records().SelectMany(run.Evaluate))
            _ = builder.Add(finding);
        _matrix = builder.Build(Pack.Federal);
    }

    /// <summary>The workbook.</summary>
    [Benchmark]
    public void Xlsx() => MatrixFile.Write(_matrix!, Path.Combine(Folder, "matrix.xlsx"));

    /// <summary>The long csv.</summary>
    [Benchmark]
    public void Csv() => MatrixFile.Write(_matrix!, Path.Combine(Folder, "matrix.csv"));
}
