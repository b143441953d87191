using CoopTools.Law;

namespace CoopTools.Tabulation;

/// <summary>A pack as tables that say of every combination of answers, state, kind of body and day what an evaluation says.</summary>
internal sealed class LawTables
{
    /// <summary>Tabulates a pack.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public LawTables(Pack pack, bool sourceOnly)
    {
        Pack = pack;
        SourceOnly = sourceOnly;
        Rules = pack.Rules.Select(r => new RuleTables(pack, r, sourceOnly)).ToArray();
        Dated = pack.Facts.Where(f => f.Derived.Count > 0).Select(f => DatedFact.Of(pack, f)).ToArray();
    }

    /// <summary>The law.</summary>
    public Pack Pack { get; }

    /// <summary>Whether what the pack adds to its source was left out.</summary>
    public bool SourceOnly { get; }

    /// <summary>Its rules, in the pack's order.</summary>
    public IReadOnlyList<RuleTables> Rules { get; }

    /// <summary>The facts of which the law's day says something.</summary>
    public IReadOnlyList<DatedFact> Dated { get; }
}
