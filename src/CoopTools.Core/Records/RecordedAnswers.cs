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
    private readonly RecordedEntries _entries;

    /// <summary>Takes what was recorded.</summary>
    /// <param name="facts">The pack's facts.</param>
    /// <param name="entries">The answers. Of two to one fact the later stands; one to a fact that the pack has not is left out.</param>
    public RecordedAnswers(Register<Fact> facts, IEnumerable<RecordedFact> entries)
        : this(facts, new ListedEntries(facts, entries))
    {
    }

    /// <summary>Takes what a row gives.</summary>
    /// <param name="facts">The pack's facts.</param>
    /// <param name="entries">The answers.</param>
    public RecordedAnswers(Register<Fact> facts, RecordedEntries entries) => (Facts, _entries) = (facts, entries);

    /// <summary>The facts of the pack that they are answers to.</summary>
    public Register<Fact> Facts { get; }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Values.Select(e => e.Fact);

    /// <inheritdoc/>
    public IEnumerable<RecordedFact> Values => _entries.All;

    /// <inheritdoc/>
    public RecordedFact this[string key] => TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"Nothing is recorded for '{key}'.");

    /// <summary>The answer to a fact alone.</summary>
    /// <param name="place">The fact's place among <see cref="Facts"/>.</param>
    /// <returns>The answer, or null for Unknown.</returns>
    public Answer? GivenAt(int place) => _entries.GivenAt(place);

    /// <summary>What is recorded for a fact.</summary>
    /// <param name="place">The fact's place among <see cref="Facts"/>.</param>
    /// <returns>The entry, or null for Unknown.</returns>
    public RecordedFact? At(int place) => _entries.At(place);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Facts.PlaceOf(key) is >= 0 and var place && GivenAt(place) is not null;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out RecordedFact value)
    {
        value = Facts.PlaceOf(key) is >= 0 and var place ? At(place) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RecordedFact>> GetEnumerator() => Values.Select(e => KeyValuePair.Create(e.Fact, e)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
