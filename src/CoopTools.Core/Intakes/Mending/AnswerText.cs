using CoopTools.Law;

namespace CoopTools.Intakes.Mending;

/// <summary>Reads a text as an answer.</summary>
public static class AnswerText
{
    /// <summary>The answer that a text stands for, by its word or an alias, whatever the case, or null.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="text">The text, mended.</param>
    /// <returns>The answer.</returns>
    public static Answer? Find(Fact fact, string text) => fact.Answers.FirstOrDefault(a =>
        string.Equals(a.Value, text, StringComparison.OrdinalIgnoreCase) || a.Aliases.Contains(text, StringComparer.OrdinalIgnoreCase));
}
