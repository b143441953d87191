namespace CoopTools.Law;

/// <summary>The kind of text or knowledge that answers a fact's question.</summary>
public enum AnsweredFrom
{
    /// <summary>What the jurisdiction's governing texts say.</summary>
    Policy,

    /// <summary>What is done.</summary>
    Practice,

    /// <summary>A written agreement with the federal government.</summary>
    Agreement,

    /// <summary>The law of the jurisdiction's own state.</summary>
    StateLaw,
}
