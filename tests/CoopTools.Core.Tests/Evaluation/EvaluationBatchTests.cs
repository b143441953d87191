using CoopTools.Law;
using CsCheck;

namespace CoopTools.Evaluation;

public sealed class EvaluationBatchTests
{
    [Fact]
    public void Many_threads_make_what_one_makes() => RandomRecord.Any.Array[300].Sample(
        records =>
        {
            var batch = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules, null, Recorded.Today));
            var together = new string[records.Length];
            Parallel.For(0, records.Length, i => together[i] = Said(batch.Evaluate(records[i])));
            var alone = new EvaluationRun(Pack.Federal, Pack.Federal.Rules, null, Recorded.Today);
            Assert.Equal(records.Select(r => Said(alone.Evaluate(r))), together);
            Assert.Equal((records.Length, records.Length * Pack.Federal.Rules.Count), (batch.Jurisdictions, batch.Findings));
        },
        iter: 4,
        threads: 1);

    [Fact]
    public void Findings_that_share_what_decided_share_its_words()
    {
        var run = new EvaluationRun(Pack.Federal, Pack.Federal.Rules, null, Recorded.Today);
        var (one, other) = (run.Evaluate(Recorded.In("TX")), run.Evaluate(Recorded.In("TX")));
        Assert.All(one.Zip(other).Where(p => p.First.Law.Reads.All(f => f.Derived.Count == 0)), p => Assert.Same(p.First.Reason, p.Second.Reason));
    }

    private static string Said(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f} {f.Standing} {f.StandingBy} {f.Reason} {f.StaleBecause} {f.Facts} {f.Missing}"));
}
