namespace CoopTools.Law;

/// <summary>What a report says of a pack's law where it explains its own words.</summary>
/// <param name="Law">What its rules are of, as in <c>rules of federal law</c>.</param>
/// <param name="HowFarBindingGoes">On what it is to be bound, which readers take for more than it is.</param>
/// <param name="Conflict">What a Conflict is.</param>
/// <param name="ContestedConflict">What a contested Conflict is.</param>
/// <param name="ContestedRisk">What a contested Risk is.</param>
/// <param name="Misstated">What Misstated is.</param>
/// <param name="Discretionary">What Discretionary is.</param>
/// <param name="Binding">What the standing Binding is.</param>
/// <param name="Contested">What the standing Contested is.</param>
/// <param name="StateLaw">What the role StateLaw is.</param>
public sealed record PackWords(
    string Law,
    string HowFarBindingGoes,
    string Conflict,
    string ContestedConflict,
    string ContestedRisk,
    string Misstated,
    string Discretionary,
    string Binding,
    string Contested,
    string StateLaw)
{
    /// <summary>What its rules are of, as in <c>rules of federal law</c>.</summary>
    public string Law { get; internal init; } = Law;

    /// <summary>On what it is to be bound, which readers take for more than it is.</summary>
    public string HowFarBindingGoes { get; internal init; } = HowFarBindingGoes;

    /// <summary>What a Conflict is.</summary>
    public string Conflict { get; internal init; } = Conflict;

    /// <summary>What a contested Conflict is.</summary>
    public string ContestedConflict { get; internal init; } = ContestedConflict;

    /// <summary>What a contested Risk is.</summary>
    public string ContestedRisk { get; internal init; } = ContestedRisk;

    /// <summary>What Misstated is.</summary>
    public string Misstated { get; internal init; } = Misstated;

    /// <summary>What Discretionary is.</summary>
    public string Discretionary { get; internal init; } = Discretionary;

    /// <summary>What the standing Binding is.</summary>
    public string Binding { get; internal init; } = Binding;

    /// <summary>What the standing Contested is.</summary>
    public string Contested { get; internal init; } = Contested;

    /// <summary>What the role StateLaw is.</summary>
    public string StateLaw { get; internal init; } = StateLaw;
}
