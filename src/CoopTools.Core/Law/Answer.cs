namespace CoopTools.Law;

/// <summary>One answer to a fact's question. <c>Unknown</c> is always possible and is never listed.</summary>
/// <param name="Value">The word that is recorded.</param>
/// <param name="Meaning">When a coder gives this answer.</param>
/// <param name="Aliases">Other spellings that import reads as this answer, whatever their case.</param>
public sealed record Answer(string Value, string Meaning, JoinedList<string> Aliases)
{
    /// <summary>The word that is recorded.</summary>
    public string Value { get; internal init; } = Value;

    /// <summary>When a coder gives this answer.</summary>
    public string Meaning { get; internal init; } = Meaning;

    /// <summary>Other spellings that import reads as this answer, whatever their case.</summary>
    public JoinedList<string> Aliases { get; internal init; } = Aliases;

    /// <summary>The answer that every fact has besides its own.</summary>
    public const string Unknown = "Unknown";

    /// <summary>A word as an answer, so that a script's <c>-contains</c> finds it among a fact's answers.</summary>
    /// <param name="value">The word.</param>
    public static implicit operator Answer(string value) => new(value, string.Empty, []);

    /// <summary>Answers are the same whose word is, whatever its case.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>True for one word.</returns>
    public bool Equals(Answer? other) => other is not null && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
