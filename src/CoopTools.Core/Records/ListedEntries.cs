using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>Answers that each came its own way.</summary>
internal sealed class ListedEntries : RecordedEntries
{
    private readonly RecordedFact[] _entries;

    // For each fact of the pack the number of its entry, from 1; 0 for none.
    private readonly ushort[] _numbers;

    /// <summary>Takes the answers.</summary>
    public ListedEntries(Register<Fact> facts, IEnumerable<RecordedFact> entries)
    {
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

    public override int Count => _entries.Length;

    public override IEnumerable<RecordedFact> All => _entries;

    public override Answer? GivenAt(int place) => At(place)?.Given;

    public override RecordedFact? At(int place) => _numbers[place] is > 0 and var number ? _entries[number - 1] : null;
}
