namespace CoopTools.Law;

/// <summary>How what a jurisdiction does stands to one rule.</summary>
public enum Outcome
{
    /// <summary>It does what federal law forbids.</summary>
    Conflict,

    /// <summary>It is exposed: courts differ, or a condition is not shown.</summary>
    Risk,

    /// <summary>Its policy says that federal law demands, authorizes or means what it does not.</summary>
    Misstated,

    /// <summary>It is in line with the rule.</summary>
    Consistent,

    /// <summary>Federal law leaves it the choice.</summary>
    Discretionary,

    /// <summary>The rule does not reach it.</summary>
    NotApplicable,

    /// <summary>The answer turns on a fact that is not known.</summary>
    Undetermined,
}
