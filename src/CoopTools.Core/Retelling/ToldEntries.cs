using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>Answers of one record that are told with its findings, each with the first whose rule reads it.</summary>
/// <param name="facts">The pack's facts.</param>
internal sealed class ToldEntries(Register<Fact> facts) : RecordedEntries
{
    private readonly List<RecordedFact> _entries = [];
    private readonly RecordedFact?[] _byPlace = new RecordedFact?[facts.Count];

    /// <inheritdoc/>
    public override int Count => _entries.Count;

    /// <inheritdoc/>
    public override IEnumerable<RecordedFact> All => _entries;

    /// <inheritdoc/>
    public override Answer? GivenAt(int place) => At(place)?.Given;

    /// <inheritdoc/>
    public override RecordedFact? At(int place) => _byPlace[place];

    /// <summary>Adds an answer. No finding before it read the fact: it would have told the answer.</summary>
    /// <param name="entry">The answer, to a fact for which there is none yet.</param>
    public void Learn(RecordedFact entry)
    {
        _entries.Add(entry);
        _byPlace[facts.PlaceOf(entry.Fact)] = entry;
    }
}
