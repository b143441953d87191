using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>
/// What was recorded of one jurisdiction, in the order in which it was read: by the fact's id, whatever its case, and by the fact's place in
/// the pack, which is how evaluation asks. A fact that is not there is Unknown.
/// </summary>
internal sealed class RecordedAnswers : IReadOnlyDictionary<string, RecordedFact>
{
    private RecordedFact[] _entries;
    // For each fact of the pack the number of its entry, from 1; 0 for none.
    private readonly ushort[] _numbers;

    /// <summary>Takes what was recorded.</summary>
    /// <param name="facts">The pack's facts.</param>
    /// <param name="entries">The answers. Of two to one fact the later stands; one to a fact that the pack has not is left out.</param>
    public RecordedAnswers(Register<Fact> facts, IEnumerable<RecordedFact> entries)
    {
        Facts = facts;
        _numbers = new ushort[facts.Count];
        var kept = new List<RecordedFact>();
        foreach (var entry in entries)
        {
            if (facts.PlaceOf(entry.Fact) is var place && place < 0)
                continue;
            if (_numbers[place] > 0)
            {
                kept[_numbers[place] - 1] = entry;
                continue;
            }

            kept.Add(entry);
            _numbers[place] = (ushort)kept.Count;
        }

        _entries = [.. kept];
    }

    /// <summary>The facts of the pack that they are answers to.</summary>
    public Register<Fact> Facts { get; }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Select(e => e.Fact);

    /// <inheritdoc/>
    public IEnumerable<RecordedFact> Values => _entries;

    /// <inheritdoc/>
    public RecordedFact this[string key] => TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"Nothing is recorded for '{key}'.");

    /// <summary>
    /// Adds an answer that is told with a later finding on the record. No finding before it read the fact: it would have told the answer.
    /// </summary>
    /// <param name="entry">The answer, to a fact for which nothing is recorded yet.</param>
    public void Learn(RecordedFact entry)
    {
        _entries = [.. _entries, entry];
        _numbers[Facts.PlaceOf(entry.Fact)] = (ushort)_entries.Length;
    }

    /// <summary>What is recorded for a fact.</summary>
    /// <param name="place">The fact's place among <see cref="Facts"/>.</param>
    /// <returns>The entry, or null for Unknown.</returns>
    public RecordedFact? At(int place) => _numbers[place] is > 0 and var number ? _entries[number - 1] : null;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out RecordedFact value)
    {
        value = Facts.PlaceOf(key) is >= 0 and var place ? At(place) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RecordedFact>> GetEnumerator() => _entries.Select(e => KeyValuePair.Create(e.Fact, e)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
