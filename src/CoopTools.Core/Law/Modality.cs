namespace CoopTools.Law;

/// <summary>What a rule of law does with an act.</summary>
public enum Modality
{
    /// <summary>The act may be done and need not be.</summary>
    Permitted,

    /// <summary>The act may not be done.</summary>
    Prohibited,

    /// <summary>The act may not be done unless a condition is met.</summary>
    Conditional,
}
