using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Retelling;

/// <summary>Makes findings of what one input tells. Where the law that made them is at hand each is made again, and one that was changed since is refused.</summary>
/// <param name="input">The input; it is told of every finding.</param>
/// <param name="packs">The packs at hand.</param>
internal sealed class Reteller(Intake input, IReadOnlyList<Pack> packs)
{
    private readonly ToldRecords _records = new(input);
    private readonly Dictionary<string, ILawOfFindings> _laws = new(StringComparer.Ordinal);

    /// <summary>Whether what the pack adds to its source was left out; null where the input does not say.</summary>
    public bool? SourceOnly { get; set; }

    /// <summary>How many findings were made in all; null where the input does not say.</summary>
    public int? Made { get; set; }

    /// <summary>Is told of a pack that is not at hand, by its name and hash, once.</summary>
    public Action<string, string> NotAtHand { get; init; } = (_, _) => { };

    /// <summary>Takes in what is told of one finding.</summary>
    /// <param name="told">The finding.</param>
    /// <returns>What can be passed on now: some findings wait for others.</returns>
    public IEnumerable<Retold> Take(Told told)
    {
        var findings = LawOf(told).Make(told, out var changed);
        return [.. findings.Select(f => new Retold(f, null)), .. changed is null ? Array.Empty<Retold>() : [Refused(told, changed)]];
    }

    /// <summary>What still waits when all was told.</summary>
    public IEnumerable<Retold> Rest() => _laws.Values.Distinct().SelectMany(law => law.Rest()).Select(f => new Retold(f, null));

    private Retold Refused(Told told, Difference changed)
    {
        var refused = new Rejection(told.Row, told.ToString(), $"{changed} It was changed after it was exported. Put back what stood there, or evaluate and export anew.");
        _records.InputOf(told).Add(new RowEntries { Rejection = refused });
        return new(null, refused);
    }

    private ILawOfFindings LawOf(Told told)
    {
        var hash = told[nameof(Finding.PackHash)];
        if (_laws.TryGetValue(hash, out var law))
            return law;
        // The findings of several packs that are one law name each its own.
        if (packs.FirstOrDefault(p => p.Parts.Any(part => string.Equals(part.Hash, hash, StringComparison.Ordinal))) is { } pack)
            return _laws[hash] = _laws.GetValueOrDefault(pack.Hash) ?? (_laws[pack.Hash] = new Remaking(pack, _records, SourceOnly, Made));
        NotAtHand(told[nameof(Finding.Pack)], hash);
        return _laws[hash] = new AsTold(told, _records, Made);
    }
}
