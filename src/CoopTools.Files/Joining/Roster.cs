using System.Globalization;
using CoopTools.Joining;
using CoopTools.Records;

namespace CoopTools.Files.Joining;

/// <summary>A list of jurisdictions in which records are looked up by name.</summary>
internal sealed class Roster
{
    private const int MostListed = 5;

    private readonly RosterEntry[] _entries;
    private readonly Dictionary<string, RosterPart> _parts;
    private readonly bool _byState;
    private readonly double _minimum;
    private readonly bool _ofSeveralFiles;

    /// <summary>Takes the rows in.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="byState">Whether a match must be of the same state.</param>
    /// <param name="minimum">The least confidence of a match.</param>
    public Roster(IEnumerable<Jurisdiction> rows, bool byState, double minimum)
    {
        _entries = rows.Select(r => new RosterEntry(r, new(r.Name))).ToArray();
        (_byState, _minimum) = (byState, minimum);
        _ofSeveralFiles = _entries.Select(e => e.Row.Input).Distinct().Skip(1).Any();
        _parts = _entries
            .Where(e => !byState || e.Row.State is not null)
            .GroupBy(e => byState ? e.Row.State! : string.Empty, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new RosterPart(g), StringComparer.Ordinal);
    }

    /// <summary>How many rows it has.</summary>
    public int Count => _entries.Length;

    /// <summary>The rows that no record matched so far.</summary>
    public IEnumerable<JoinResult> Unmatched => _entries.Where(e => !e.Matched).Select(e => new JoinResult(null, null, 0, $"No record matches {Listed(e)} of the roster."));

    /// <summary>Looks a record up.</summary>
    public JoinResult Match(Jurisdiction record)
    {
        if (_byState && record.State is null)
            return new(record, null, 0, "Its state is not known, and -On asks for the same state.");
        if (!_parts.TryGetValue(_byState ? record.State! : string.Empty, out var part))
            return new(record, null, 0, _byState ? $"The roster has nothing in {record.State!}." : "The roster is empty.");
        var (nearest, confidence, how) = part.Nearest(new(record.Name));
        if (nearest.Count == 0)
            return new(record, null, 0, "No name of the roster comes near.");
        var listed = string.Join(", ", nearest.Take(MostListed).Select(Listed)) + (nearest.Count > MostListed ? ", …" : string.Empty);
        if (confidence < _minimum)
            return new(record, null, confidence, string.Create(CultureInfo.InvariantCulture, $"The nearest is {listed}, at {confidence:0.##}: less than -MinimumConfidence {_minimum:0.##}."));
        if (nearest.Count > 1)
            return new(record, null, confidence, string.Create(CultureInfo.InvariantCulture, $"{nearest.Count} rows match alike, at {confidence:0.##}: {listed}. None was taken.")) { Ambiguous = true };
        nearest[0].Matched = true;
        return new(record, nearest[0].Row, confidence, string.Create(CultureInfo.InvariantCulture, $"{listed}: {how}."));
    }

    private string Listed(RosterEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"'{entry.Name}' (row {entry.Row.Row}{(_ofSeveralFiles ? $" of {entry.Row.Intake}" : string.Empty)})");
}
