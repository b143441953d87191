namespace CoopTools.Comparison;

/// <summary>What findings are counted by.</summary>
public enum Dimension
{
    /// <summary>The outcome; a contested Conflict or Risk apart from a plain one.</summary>
    Outcome,

    /// <summary>The rule.</summary>
    Rule,

    /// <summary>The question.</summary>
    Question,

    /// <summary>The state.</summary>
    State,

    /// <summary>The federal circuit.</summary>
    Circuit,

    /// <summary>What sort of body the jurisdiction is.</summary>
    Kind,

    /// <summary>The force of the rule's authorities.</summary>
    Standing,
}
