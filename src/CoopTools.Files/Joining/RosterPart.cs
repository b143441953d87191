using CoopTools.Joining;

namespace CoopTools.Files.Joining;

/// <summary>The entries of a roster that a record can match: those of one state, or all of them.</summary>
internal sealed class RosterPart(IEnumerable<RosterEntry> entries)
{
    private const double Exact = 1, Spelling = 0.99, Rewritten = 0.95;

    // Names further apart have a few letters in common and nothing else: to name them as near would mislead.
    private const double Least = 0.5;

    private readonly RosterEntry[] _entries = entries.ToArray();
    private ILookup<string, RosterEntry>? _byName, _byKey, _byWords;

    /// <summary>The entries that come nearest to a name, and how near that is: several where they come equally near.</summary>
    public (IReadOnlyList<RosterEntry> Entries, double Confidence, string How) Nearest(AgencyName name)
    {
        _byName ??= _entries.ToLookup(e => e.Name.Name, StringComparer.Ordinal);
        _byKey ??= _entries.ToLookup(e => e.Name.Key, StringComparer.Ordinal);
        _byWords ??= _entries.ToLookup(e => e.Name.Rewritten, StringComparer.Ordinal);
        if (_byName[name.Name].ToArray() is { Length: > 0 } exact)
            return (exact, Exact, "the same name");
        if (_byKey[name.Key].ToArray() is { Length: > 0 } spelt)
            return (spelt, Spelling, "the same name but for case, spaces and punctuation");
        if (_byWords[name.Rewritten].ToArray() is { Length: > 0 } rewritten)
            return (rewritten, Rewritten, "the same name with a usual short or long form");
        return Alike(name);
    }

    private (IReadOnlyList<RosterEntry> Entries, double Confidence, string How) Alike(AgencyName name)
    {
        var (best, most) = (new List<RosterEntry>(), Least);
        foreach (var entry in _entries)
        {
            // Two decimals are what is shown, so two names that show alike are alike.
            var likeness = Math.Round(NameLikeness.Of(name, entry.Name), 2);
            if (likeness < most)
                continue;
            if (likeness > most)
                best.Clear();
            most = likeness;
            best.Add(entry);
        }

        return (best, best.Count == 0 ? 0 : most, "a name alike");
    }
}
