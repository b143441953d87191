namespace CoopTools.Law;

/// <summary>What sort of text an authority is.</summary>
public enum AuthorityKind
{
    /// <summary>A clause or amendment of the U.S. Constitution.</summary>
    Constitution,

    /// <summary>An act of Congress, as codified.</summary>
    Statute,

    /// <summary>A rule of an agency, as codified in the C.F.R.</summary>
    Regulation,

    /// <summary>A decision of a court.</summary>
    Case,

    /// <summary>A rule of an agency, as published in the Federal Register.</summary>
    PublishedRule,

    /// <summary>A finding of the executive on which a power that a statute gives depends, as published in the Federal Register.</summary>
    ExecutiveFinding,

    /// <summary>Another notice, as published in the Federal Register.</summary>
    FederalRegister,

    /// <summary>A proclamation of the President.</summary>
    Proclamation,

    /// <summary>A document of an agency that was not published as law.</summary>
    AgencyDocument,

    /// <summary>A clause of a state's constitution.</summary>
    StateConstitution,

    /// <summary>An act of a state's legislature, as codified.</summary>
    StateStatute,

    /// <summary>A rule of a state's agency, as codified.</summary>
    StateRegulation,
}
