namespace CoopTools.Standings;

/// <summary>The force, in one jurisdiction, of the authorities for a rule.</summary>
public enum Standing
{
    /// <summary>An authority that states the rule binds federal courts there.</summary>
    Binding,

    /// <summary>The best authority may be followed there, and need not be.</summary>
    Persuasive,

    /// <summary>The best authority is an agency's own guidance.</summary>
    Guidance,

    /// <summary>An authority against the rule binds there.</summary>
    Contested,

    /// <summary>No authority is given for the rule, or none was in force on the law's day.</summary>
    Uncited,

    /// <summary>The state is not known, and standing differs between states.</summary>
    Unknown,
}
