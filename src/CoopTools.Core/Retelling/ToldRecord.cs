using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>A record that findings tell of, each with the answers that its own rule reads.</summary>
internal sealed class ToldRecord
{
    private readonly ToldEntries _entries;
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Begins with a record of which no answer was told.</summary>
    /// <param name="record">The record.</param>
    public ToldRecord(Jurisdiction record)
    {
        _entries = new(record.Recorded.Facts);
        Record = record with { Recorded = new(record.Recorded.Facts, _entries) };
    }

    /// <summary>The record, with the answers told so far.</summary>
    public Jurisdiction Record { get; }

    /// <summary>Whether a finding on it for this rule was made.</summary>
    public bool Has(Rule rule) => _rules.Contains(rule.Id);

    /// <summary>Whether a rule's answers can be this record's: what two rules read has one answer.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">The answers that it reads; Unknown ones are left out.</param>
    public bool Agrees(Rule rule, IReadOnlyList<RecordedFact> answers) => rule.Reads.All(fact =>
    {
        var told = answers.FirstOrDefault(a => a.Asked == fact);
        return Record.Recorded.TryGetValue(fact.Id, out var known)
            ? told is not null && string.Equals(known.Answer, told.Answer, StringComparison.Ordinal)
            : told is null || !_read.Contains(fact.Id);
    });

    /// <summary>The record as it is with some answers more.</summary>
    /// <param name="answers">The answers; those it has may be among them.</param>
    public Jurisdiction With(IReadOnlyList<RecordedFact> answers) => answers.All(IsKnown)
        ? Record
        : Record with { Recorded = new(Record.Recorded.Facts, Record.Recorded.Values.Concat(answers.Where(a => !IsKnown(a)))) };

    /// <summary>Takes a rule's answers in.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">The answers that it reads.</param>
    public void Take(Rule rule, IReadOnlyList<RecordedFact> answers)
    {
        foreach (var answer in answers.Where(a => !IsKnown(a)))
            _entries.Learn(answer);
        _rules.Add(rule.Id);
        foreach (var fact in rule.Reads)
            _read.Add(fact.Id);
    }

    private bool IsKnown(RecordedFact answer) => Record.Recorded.ContainsKey(answer.Fact);
}
