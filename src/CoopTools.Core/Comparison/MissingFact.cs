using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>A fact to find out next, and what that would settle.</summary>
/// <param name="Settles">The undetermined findings that it alone would settle, whatever the answer.</param>
/// <param name="TakesPartIn">The undetermined findings that it can change.</param>
/// <param name="Jurisdictions">The jurisdiction records that these findings are about.</param>
public sealed record MissingFact(int Settles, int TakesPartIn, int Jurisdictions)
{
    /// <summary>The undetermined findings that it alone would settle, whatever the answer.</summary>
    public int Settles { get; internal init; } = Settles;

    /// <summary>The undetermined findings that it can change.</summary>
    public int TakesPartIn { get; internal init; } = TakesPartIn;

    /// <summary>The jurisdiction records that these findings are about.</summary>
    public int Jurisdictions { get; internal init; } = Jurisdictions;

    /// <summary>Its place in the ranking, from 1.</summary>
    public int Rank { get; internal init; }

    /// <summary>How many facts are ranked.</summary>
    public int Ranked { get; internal init; }

    /// <summary>The fact's id.</summary>
    public string Fact => Asked.Id;

    /// <summary>The fact's short label.</summary>
    public string Label => Asked.Label;

    /// <summary>The fact's question.</summary>
    public string Question => Asked.Question;

    /// <summary>The fact.</summary>
    internal Fact Asked { get; init; } = null!;

    /// <inheritdoc/>
    public override string ToString() => $"{Fact}: settles {Settles}, takes part in {TakesPartIn}, jurisdictions {Jurisdictions}";
}
