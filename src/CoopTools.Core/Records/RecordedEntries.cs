using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>Keeps the answers of one record.</summary>
internal abstract class RecordedEntries
{
    /// <summary>How many they are.</summary>
    public abstract int Count { get; }

    /// <summary>All of them, in the order in which they were read.</summary>
    public abstract IEnumerable<RecordedFact> All { get; }

    /// <summary>The answer to the fact at a place of the pack, or null.</summary>
    public abstract Answer? GivenAt(int place);

    /// <summary>The same with its cell, source and coder.</summary>
    public abstract RecordedFact? At(int place);
}
