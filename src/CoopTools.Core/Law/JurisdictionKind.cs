namespace CoopTools.Law;

/// <summary>What sort of body a jurisdiction is.</summary>
public enum JurisdictionKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A territory, or the District of Columbia.</summary>
    Territory,

    /// <summary>A tribe.</summary>
    Tribe,

    /// <summary>A county, parish or borough.</summary>
    County,

    /// <summary>A city, town or village.</summary>
    Municipality,

    /// <summary>A sheriff, police department or other agency.</summary>
    LawEnforcementAgency,

    /// <summary>Any other body.</summary>
    Other,
}
