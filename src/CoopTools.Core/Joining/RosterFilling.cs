using System.Globalization;
using CoopTools.Intakes;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Joining;

/// <summary>Fills what is unknown in a record from the row of a roster that matches it. What is known is kept, and a conflict is a problem.</summary>
internal static class RosterFilling
{
    /// <summary>The record with the answers and attributes that it lacked, and a problem for each conflict.</summary>
    /// <param name="result">The match.</param>
    /// <param name="pack">The pack whose sets of answers cannot all hold.</param>
    public static RowReading Fill(JoinResult result, Pack pack)
    {
        if (result is not { Record: { } record, Match: { } match })
            throw new ArgumentException("Only a match can fill a record.", nameof(result));
        var problems = new List<Problem>();
        var facts = new Dictionary<string, RecordedFact>(record.Recorded, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, theirs) in match.Recorded)
        {
            if (!facts.TryGetValue(id, out var ours))
                facts[id] = theirs with { Cell = null, Source = Source(match, theirs, result.Confidence) };
            else if (!string.Equals(ours.Answer, theirs.Answer, StringComparison.Ordinal))
                problems.Add(Conflict(record, [ours], $"{Where(match, theirs)} says {theirs.Answer} ({Sure(match, result.Confidence)}). The record's answer is kept. Find out which holds, and mend the other."));
        }

        foreach (var contradiction in pack.Contradictions.Where(c => c.Answers.All(a => Holds(facts, a)) && !c.Answers.All(a => Holds(record.Recorded, a))))
            problems.Add(Disregard(contradiction, record, match, facts, result.Confidence));
        var attributes = new Dictionary<string, string>(record.Attributes, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in match.Attributes)
            attributes.TryAdd(name, text);
        return new(record with { Recorded = new(record.Recorded.Facts, facts.Values), Attributes = new(attributes) }, new() { Problems = problems });
    }

    // What the roster gives cannot hold with what the record says: the record's answers stay, the roster's are left out.
    private static Problem Disregard(Contradiction contradiction, Jurisdiction record, Jurisdiction match, Dictionary<string, RecordedFact> facts, double confidence)
    {
        var ids = contradiction.Answers.Select(a => a.Fact).ToArray();
        var ours = ids.Where(record.Recorded.ContainsKey).Select(id => record.Recorded[id]).ToArray();
        var theirs = ids.Except(record.Recorded.Keys, StringComparer.OrdinalIgnoreCase).Select(id => match.Recorded[id]).ToArray();
        foreach (var fact in theirs)
            facts.Remove(fact.Fact);
        return Conflict(record, ours, $"{string.Join(" and ", theirs.Select(t => $"{Where(match, t)} says {t.Fact}={t.Answer}"))} ({Sure(match, confidence)}), and these cannot all hold: {contradiction.Because} The record's answer is kept, and the roster's left out. Find out which holds.");
    }

    private static Problem Conflict(Jurisdiction record, RecordedFact[] facts, string message) => new(
        record.Row,
        facts.Length == 0 ? Row(record) : string.Join(", ", facts.Select(f => f.Cell ?? Row(record))),
        string.Join(", ", facts.Select(f => record.Input.Columns.FirstOrDefault(c => c.Use == ColumnTarget.Fact && string.Equals(c.Field, f.Fact, StringComparison.Ordinal))?.Header ?? f.Fact)),
        string.Join(", ", facts.Select(f => f.Answer)),
        message)
    {
        Kept = facts.Length == 0 ? Answer.Unknown : string.Join(", ", facts.Select(f => f.Answer)),
    };

    private static bool Holds(IReadOnlyDictionary<string, RecordedFact> facts, FactAnswer answer) =>
        facts.TryGetValue(answer.Fact, out var recorded) && string.Equals(recorded.Answer, answer.Answer, StringComparison.Ordinal);

    private static string Source(Jurisdiction match, RecordedFact fact, double confidence) =>
        $"{Where(match, fact)} ({Sure(match, confidence)}){(fact.Source is null ? string.Empty : $": {fact.Source}")}";

    private static string Where(Jurisdiction match, RecordedFact fact) => $"{match.Intake}, {fact.Cell ?? Row(match)}";

    private static string Row(Jurisdiction record) => string.Create(CultureInfo.InvariantCulture, $"row {record.Row}");

    private static string Sure(Jurisdiction match, double confidence) => string.Create(CultureInfo.InvariantCulture, $"'{match.Name}', {(match.RecordDate is null ? string.Empty : $"of {DayText.Iso(match.RecordDate)}, ")}confidence {confidence:0.##}");
}
