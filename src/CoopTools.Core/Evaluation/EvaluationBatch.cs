using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>
/// What one command makes with a run: how many findings, and on which records, so that an export can say what part of them it holds.
/// It keeps neither. Safe for use by several threads.
/// </summary>
internal sealed class EvaluationBatch
{
    private readonly object _lock = new();
    private readonly RecordSet _records = new();

    /// <summary>Begins a batch.</summary>
    /// <param name="run">The settings.</param>
    public EvaluationBatch(EvaluationRun run) => Run = run;

    /// <summary>The settings.</summary>
    public EvaluationRun Run { get; }

    /// <summary>How many findings were made so far.</summary>
    public int Findings { get; private set; }

    /// <summary>How many jurisdictions were evaluated so far.</summary>
    public int Jurisdictions => _records.Count;

    /// <summary>Evaluates one jurisdiction.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <returns>One finding for each rule, in order.</returns>
    public IReadOnlyList<Finding> Evaluate(Jurisdiction record)
    {
        var findings = Run.Evaluate(record, this);
        lock (_lock)
        {
            _records.Add(record.Key);
            Findings += findings.Count;
        }

        return findings;
    }

    /// <summary>How many jurisdictions several batches evaluated: one that two of them did counts once.</summary>
    /// <param name="batches">The batches.</param>
    /// <returns>The number.</returns>
    public static int Together(IReadOnlyList<EvaluationBatch> batches)
    {
        if (batches.Count == 1)
            return batches[0].Jurisdictions;
        var all = new RecordSet();
        foreach (var batch in batches)
        {
            lock (batch._lock)
                all.UnionWith(batch._records);
        }

        return all.Count;
    }
}
