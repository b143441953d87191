namespace CoopTools.Intakes;

/// <summary>What a column gives.</summary>
public enum ColumnTarget
{
    /// <summary>An identity field.</summary>
    Identity,

    /// <summary>The answer to a fact.</summary>
    Fact,

    /// <summary>Where the answer to a fact can be seen.</summary>
    FactSource,

    /// <summary>Who gave the answer to a fact.</summary>
    FactCoder,

    /// <summary>Nothing that a rule reads: it is kept with the record.</summary>
    Attribute,
}
