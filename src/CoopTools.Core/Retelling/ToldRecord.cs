using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>A record that findings tell of, each with the answers that its own rule reads.</summary>
/// <param name="record">The record, with the answers told so far.</param>
internal sealed class ToldRecord(Jurisdiction record)
{
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The record.</summary>
    public Jurisdiction Record => record;

    /// <summary>Whether no finding on it was made yet.</summary>
    public bool IsNew => _rules.Count == 0;

    /// <summary>Whether a finding on it for this rule was made.</summary>
    public bool Has(Rule rule) => _rules.Contains(rule.Id);

    /// <summary>Whether a rule's answers can be this record's: what two rules read has one answer.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">The answers that it reads; Unknown ones are left out.</param>
    public bool Agrees(Rule rule, IReadOnlyList<RecordedFact> answers) => rule.Reads.All(fact =>
    {
        var told = answers.FirstOrDefault(a => a.Asked == fact);
        return record.Recorded.TryGetValue(fact.Id, out var known)
            ? told is not null && string.Equals(known.Answer, told.Answer, StringComparison.Ordinal)
            : told is null || !_read.Contains(fact.Id);
    });

    /// <summary>The record as it is with some answers more.</summary>
    /// <param name="answers">The answers; those it has may be among them.</param>
    public Jurisdiction With(IReadOnlyList<RecordedFact> answers) => answers.All(IsKnown)
        ? record
        : record with { Recorded = new(record.Recorded.Facts, record.Recorded.Values.Concat(answers.Where(a => !IsKnown(a)))) };

    /// <summary>Takes a rule's answers in.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">The answers that it reads.</param>
    public void Take(Rule rule, IReadOnlyList<RecordedFact> answers)
    {
        foreach (var answer in answers.Where(a => !IsKnown(a)))
            record.Recorded.Learn(answer);
        _rules.Add(rule.Id);
        foreach (var fact in rule.Reads)
            _read.Add(fact.Id);
    }

    private bool IsKnown(RecordedFact answer) => record.Recorded.ContainsKey(answer.Fact);
}
