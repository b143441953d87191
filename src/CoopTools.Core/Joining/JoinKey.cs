namespace CoopTools.Joining;

/// <summary>What a record and a row of a roster must have in common.</summary>
public enum JoinKey
{
    /// <summary>The state.</summary>
    State,

    /// <summary>The name, as near as the confidence says.</summary>
    Jurisdiction,
}
