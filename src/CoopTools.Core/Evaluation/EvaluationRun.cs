using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>One evaluation of jurisdictions by some rules of a pack, and the count of what it made.</summary>
public sealed class EvaluationRun
{
    private readonly DateOnly? _asOf;
    private readonly DateOnly _today;
    private readonly HashSet<Jurisdiction> _records = [];
    private readonly IReadOnlyList<RuleEvaluator> _evaluators;

    /// <summary>Prepares a run.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="rules">The rules to evaluate, in the pack's order.</param>
    /// <param name="asOf">The law's day for every record; null to use each record's own date, else <paramref name="today"/>.</param>
    /// <param name="today">Today, read once at the edge.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public EvaluationRun(Pack pack, IReadOnlyList<Rule> rules, DateOnly? asOf, DateOnly today, bool sourceOnly = false)
    {
        Pack = pack;
        PackName = pack.ToString();
        Rules = rules;
        SourceOnly = sourceOnly;
        _asOf = asOf;
        _today = today;
        _evaluators = rules.Select(r => new RuleEvaluator(pack, r, sourceOnly)).ToArray();
    }

    /// <summary>The law.</summary>
    public Pack Pack { get; }

    /// <summary>The pack's id and version. Made once: every finding has it.</summary>
    internal string PackName { get; }

    /// <summary>The rules evaluated.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Whether what the pack adds to its source was left out.</summary>
    public bool SourceOnly { get; }

    /// <summary>How many jurisdictions were evaluated so far.</summary>
    public int Jurisdictions => _records.Count;

    /// <summary>The records behind that count: two runs over the same ones have not evaluated more jurisdictions.</summary>
    internal IReadOnlySet<Jurisdiction> Records => _records;

    /// <summary>How many findings were made so far.</summary>
    public int Findings { get; private set; }

    /// <summary>Evaluates one jurisdiction.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <returns>One finding for each rule, in order.</returns>
    public IReadOnlyList<Finding> Evaluate(Jurisdiction record)
    {
        var day = _asOf ?? record.RecordDate ?? _today;
        var findings = new Finding[_evaluators.Count];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = _evaluators[i].Evaluate(this, record, day);
        _records.Add(record);
        Findings += findings.Length;
        return findings;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Pack}, {Rules.Count} rules";
}
