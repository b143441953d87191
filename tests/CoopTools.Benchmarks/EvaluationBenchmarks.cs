using BenchmarkDotNet.Attributes;
using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Benchmarks;

/// <summary>Every rule for every jurisdiction: 18,330 records, 329,940 findings.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private IReadOnlyList<Jurisdiction> _records = [];

    /// <summary>Makes the records.</summary>
    [GlobalSetup]
    public void MakeRecords() => _records = new InventedTable(InventedTable.AllAgencies).Records();

    /// <summary>Evaluates all and keeps nothing.</summary>
    /// <returns>How many findings there were.</returns>
    [Benchmark]
    public int Evaluate()
    {
        var run = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules, null, new(2026, 1, 1)));
        foreach (var record in _records)
            _ = run.Evaluate(record);
        return run.Findings;
    }
}
