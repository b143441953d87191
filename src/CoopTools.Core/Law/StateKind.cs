namespace CoopTools.Law;

/// <summary>What sort of member of the union or possession a postal code stands for.</summary>
public enum StateKind
{
    /// <summary>One of the fifty states.</summary>
    State,

    /// <summary>The District of Columbia.</summary>
    District,

    /// <summary>A territory or commonwealth of the United States.</summary>
    Territory,
}
