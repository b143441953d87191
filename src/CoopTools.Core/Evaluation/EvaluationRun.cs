using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>
/// How jurisdictions are evaluated: by which law and rules, on which day, with or without what the pack adds to its source. It keeps
/// nothing of what it evaluates. Safe for use by several threads.
/// </summary>
public sealed class EvaluationRun
{
    private readonly DateOnly? _asOf;
    private readonly DateOnly _today;
    private readonly RuleEvaluator[] _evaluators;
    // Made once: every finding has one.
    private readonly Dictionary<string, string> _packNames;

    /// <summary>Prepares a run.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="rules">The rules to evaluate, in the pack's order.</param>
    /// <param name="asOf">The law's day for every record; null to use each record's own date, else <paramref name="today"/>.</param>
    /// <param name="today">Today, read once at the edge.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public EvaluationRun(Pack pack, IReadOnlyList<Rule> rules, DateOnly? asOf, DateOnly today, bool sourceOnly = false)
    {
        Pack = pack;
        Rules = rules;
        _packNames = rules.ToDictionary(r => r.Id, r => pack.Of(r).ToString(), StringComparer.Ordinal);
        SourceOnly = sourceOnly;
        _asOf = asOf;
        _today = today;
        _evaluators = rules.Select(r => new RuleEvaluator(pack, r, sourceOnly)).ToArray();
    }

    /// <summary>The law.</summary>
    public Pack Pack { get; }

    /// <summary>The rules evaluated.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Whether what the pack adds to its source was left out.</summary>
    public bool SourceOnly { get; }

    /// <summary>The id and version of a rule's pack.</summary>
    /// <param name="rule">One of the rules.</param>
    /// <returns>The text.</returns>
    internal string PackName(Rule rule) => _packNames.TryGetValue(rule.Id, out var name) ? name : Pack.ToString();

    /// <summary>Evaluates one jurisdiction.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <returns>One finding for each rule, in order.</returns>
    public IReadOnlyList<Finding> Evaluate(Jurisdiction record) => new EvaluationBatch(this).Evaluate(record);

    /// <summary>The law's day for a jurisdiction.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <returns>The day that was asked for, else the record's own, else today.</returns>
    internal DateOnly DayOf(Jurisdiction record) => _asOf ?? record.RecordDate ?? _today;

    /// <summary>Evaluates one jurisdiction, as a part of a batch.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <param name="batch">The batch; it is not told.</param>
    /// <returns>One finding for each rule, in order.</returns>
    internal IReadOnlyList<Finding> Evaluate(Jurisdiction record, EvaluationBatch batch)
    {
        record = record.Under(Pack);
        var day = DayOf(record);
        var findings = new Finding[_evaluators.Length];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = _evaluators[i].Evaluate(batch, record, day);
        return findings;
    }

    /// <summary>Makes one finding on its own, or again.</summary>
    /// <param name="record">The jurisdiction.</param>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <param name="batch">The batch that it belongs to; it is not told.</param>
    /// <param name="day">The law's day.</param>
    /// <returns>The finding.</returns>
    internal Finding Evaluate(Jurisdiction record, Rule rule, EvaluationBatch batch, DateOnly day)
    {
        foreach (var evaluator in _evaluators)
        {
            if (ReferenceEquals(evaluator.Rule, rule) || string.Equals(evaluator.Rule.Id, rule.Id, StringComparison.Ordinal))
                return evaluator.Evaluate(batch, record, day);
        }

        throw new ArgumentException($"The run has no rule {rule}.", nameof(rule));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Pack}, {Rules.Count} rules";
}
