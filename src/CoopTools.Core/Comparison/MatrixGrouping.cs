namespace CoopTools.Comparison;

/// <summary>What the jurisdictions of a matrix are grouped by.</summary>
public enum MatrixGrouping
{
    /// <summary>Nothing: they stand in the order in which they came.</summary>
    None,

    /// <summary>Their state.</summary>
    State,

    /// <summary>Their federal circuit.</summary>
    Circuit,

    /// <summary>What sort of body they are.</summary>
    Kind,
}
