using System.Diagnostics;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Benchmarks.Reporting;

/// <summary>Findings made on one thread, and nothing written.</summary>
/// <param name="PerSecond">How many a second.</param>
/// <param name="Bytes">How many bytes are allocated for each.</param>
internal sealed record EngineSpeed(double PerSecond, double Bytes)
{
    private const int Seed = 1373;
    private const int Rounds = 20;

    // .NET compiles anew what runs often, in the background: until then it is its compiler that is measured.
    private const int WarmUp = 10;

    /// <summary>Records that answer every fact by chance, in every state.</summary>
    public static Jurisdiction[] Records(int count)
    {
        var (random, input, pack) = (new Random(Seed), new Intake("invented"), PackOf);
        return Enumerable.Range(0, count).Select(i => new Jurisdiction($"Example County {i}", new(pack.Facts, []), input, i + 2)
        {
            HomeState = pack.States[i % pack.States.Count],
            Recorded = new(pack.Facts, pack.Facts.Select(f => new RecordedFact(f, f.Answers[random.Next(f.Answers.Count)], null, null, null))),
        }).ToArray();
    }

    /// <summary>The median of several rounds.</summary>
    public static EngineSpeed Measure(IReadOnlyList<Jurisdiction> records)
    {
        var batch = new EvaluationBatch(new(PackOf, PackOf.Rules, null, new(2026, 1, 1)));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(batch, records)).Skip(WarmUp).ToArray();
        return rounds.OrderBy(r => r.PerSecond).ElementAt(rounds.Length / 2);
    }

    private static Pack PackOf => InventedTable.Law;

    private static EngineSpeed Round(EvaluationBatch batch, IReadOnlyList<Jurisdiction> records)
    {
        var (since, bytes, findings) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread(), 0.0);
        foreach (var record in records)
            findings += batch.Evaluate(record).Count;
        return new(findings / Stopwatch.GetElapsedTime(since).TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / findings);
    }
}
