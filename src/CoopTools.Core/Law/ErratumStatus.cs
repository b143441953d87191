namespace CoopTools.Law;

/// <summary>What was done about an error of the source.</summary>
public enum ErratumStatus
{
    /// <summary>The corrected form is shown, and flagged.</summary>
    Corrected,

    /// <summary>Style only: the corrected form is shown.</summary>
    Form,

    /// <summary>Could not be settled: what is printed is told with what it may have to be.</summary>
    Unresolved,
}
