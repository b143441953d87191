using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>What a report says of all findings together, folded as they come, so that none has to be kept for it.</summary>
public sealed class MatrixTally
{
    private readonly Dictionary<string, (VerdictCounts Counts, bool Reached)> _rules = new(StringComparer.Ordinal);
    private DateOnly? _first;
    private DateOnly? _last;

    internal MatrixTally()
    {
    }

    /// <summary>The findings by verdict.</summary>
    public VerdictCounts All { get; } = new([]);

    /// <summary>The facts that are missing.</summary>
    public MissingFacts Missing { get; } = new();

    /// <summary>What is known of some record.</summary>
    public RecordParts Parts { get; private set; }

    /// <summary>The findings by question and state.</summary>
    internal StateCounts States { get; } = new();

    /// <summary>The findings on one rule, by verdict.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The counts.</returns>
    public VerdictCounts Of(Rule rule) => _rules.TryGetValue(rule.Id, out var found) ? found.Counts : new([]);

    /// <summary>Whether a rule reaches some jurisdiction among those of the findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>False where it reaches none.</returns>
    public bool Reaches(Rule rule) => _rules.TryGetValue(rule.Id, out var found) && found.Reached;

    /// <summary>The earliest and the latest law's day; null where there is no finding.</summary>
    /// <returns>Both days.</returns>
    public (Day First, Day Last)? Days() => _first is { } first && _last is { } last ? (first, last) : null;

    internal void Add(Jurisdiction record) => Parts |= record.Parts();

    internal void Add(Finding finding)
    {
        var verdict = Verdict.Of(finding);
        All.Add(verdict);
        Missing.Add(finding);
        States.Add(finding);
        if (!_rules.TryGetValue(finding.Rule, out var rule))
            _rules[finding.Rule] = rule = (new([]), false);
        rule.Counts.Add(verdict);
        if (!rule.Reached && finding.Left is null)
            _rules[finding.Rule] = rule with { Reached = true };
        DateOnly day = finding.AsOf;
        _first = _first < day ? _first : day;
        _last = _last > day ? _last : day;
    }
}
