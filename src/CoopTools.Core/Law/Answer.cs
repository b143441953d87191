namespace CoopTools.Law;

/// <summary>One answer to a fact's question. <c>Unknown</c> is always possible and is never listed.</summary>
/// <param name="Value">The word that is recorded.</param>
/// <param name="Meaning">When a coder gives this answer.</param>
/// <param name="Aliases">Other spellings that import reads as this answer, whatever their case.</param>
public sealed record Answer(string Value, string Meaning, JoinedList<string> Aliases)
{
    /// <summary>The answer that every fact has besides its own.</summary>
    public const string Unknown = "Unknown";

    /// <inheritdoc/>
    public override string ToString() => Value;
}
