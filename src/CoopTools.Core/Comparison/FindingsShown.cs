namespace CoopTools.Comparison;

/// <summary>Which findings a report lists one by one, besides the matrix.</summary>
public enum FindingsShown
{
    /// <summary>Those that need attention: Conflict, Risk, Misstated, Undetermined.</summary>
    Attention,

    /// <summary>All of them.</summary>
    All,

    /// <summary>None.</summary>
    None,
}
