namespace CoopTools.Law;

/// <summary>Where a court stands.</summary>
public enum CourtLevel
{
    /// <summary>The Supreme Court of the United States.</summary>
    Supreme,

    /// <summary>A United States court of appeals.</summary>
    Appeals,

    /// <summary>A United States district court.</summary>
    District,

    /// <summary>A court of a state or territory.</summary>
    Other,
}
