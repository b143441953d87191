using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>A fact to find out next, and what that would settle.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The undetermined findings that it alone would settle, whatever the answer.</param>
/// <param name="TakesPartIn">The undetermined findings that it can change.</param>
/// <param name="Jurisdictions">The jurisdiction records that these findings are about.</param>
public sealed record MissingFact(Fact Fact, int Settles, int TakesPartIn, int Jurisdictions)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Id}: settles {Settles}, takes part in {TakesPartIn}, jurisdictions {Jurisdictions}";
}
