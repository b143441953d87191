namespace CoopTools.Intakes;

/// <summary>A column that says which jurisdiction a row is about, rather than what it does.</summary>
public enum IdentityField
{
    /// <summary>The name. A row without it is refused.</summary>
    Jurisdiction,

    /// <summary>Postal code or name of the state.</summary>
    State,

    /// <summary>What sort of body it is.</summary>
    Kind,

    /// <summary>A FIPS, ORI or other id.</summary>
    Id,

    /// <summary>The day the record speaks of.</summary>
    RecordDate,

    /// <summary>The body it belongs to.</summary>
    Parent,

    /// <summary>The text that was coded.</summary>
    Policy,

    /// <summary>Where it can be seen.</summary>
    Evidence,

    /// <summary>Who coded it.</summary>
    Coder,

    /// <summary>Remarks.</summary>
    Notes,
}
