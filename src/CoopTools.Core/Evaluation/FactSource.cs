namespace CoopTools.Evaluation;

/// <summary>How a finding came by the answer to a fact.</summary>
internal enum FactSource
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It was recorded for the jurisdiction.</summary>
    Recorded,

    /// <summary>It follows from the law's day.</summary>
    Derived,
}
