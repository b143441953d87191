using CoopTools.Law;
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
    private readonly HashSet<Rule>? _met;

    /// <summary>Begins a batch.</summary>
    /// <param name="run">The settings.</param>
    public EvaluationBatch(EvaluationRun run) => Run = run;

    /// <summary>Begins a batch of findings that are not evaluated, but told: on which rules they are shows as they come.</summary>
    /// <param name="run">The settings that they were made with.</param>
    /// <param name="findings">How many were made, as far as that is known beforehand.</param>
    internal EvaluationBatch(EvaluationRun run, int findings)
        : this(run) => (_met, Findings) = (new(ReferenceEqualityComparer.Instance), findings);

    /// <summary>The settings.</summary>
    public EvaluationRun Run { get; }

    /// <summary>How many findings were made so far.</summary>
    public int Findings { get; private set; }

    /// <summary>The rules that its findings are on.</summary>
    internal IReadOnlyCollection<Rule> Rules => _met ?? (IReadOnlyCollection<Rule>)Run.Rules;

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

    /// <summary>Takes note of a finding that was told.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether it is the first on its record.</returns>
    internal bool Meet(Finding finding)
    {
        lock (_lock)
        {
            _met!.Add(finding.Law);
            return _records.Add(finding.Record.Key);
        }
    }

    /// <summary>Takes note of findings that were made, whether or not they can be had.</summary>
    /// <param name="findings">How many.</param>
    internal void Made(int findings)
    {
        lock (_lock)
            Findings += findings;
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
