namespace CoopTools.Law;

/// <summary>One closed question about a jurisdiction, with a short list of answers.</summary>
public sealed record Fact
{
    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>The short label, used as a column header.</summary>
    public string Label { get; internal init; } = null!;

    /// <summary>The question.</summary>
    public string Question { get; internal init; } = null!;

    /// <summary>What does not count as a yes, or null.</summary>
    public string? Excludes { get; internal init; }

    /// <summary>The answers, Unknown not among them.</summary>
    public JoinedList<Answer> Answers { get; internal init; } = null!;

    /// <summary>The kinds of text or knowledge that answer it.</summary>
    public JoinedList<AnsweredFrom> AnsweredFrom { get; internal init; } = null!;

    /// <summary>Other column headers that name it.</summary>
    public JoinedList<string> Aliases { get; internal init; } = [];

    /// <summary>What follows from the law's day where nothing is recorded. Empty for most facts.</summary>
    public JoinedList<DatedAnswer> Derived { get; internal init; } = [];

    /// <summary>The ids of the rules that read it: known once the pack's rules are.</summary>
    public JoinedList<string> Rules { get; internal set; } = [];

    /// <summary>The answer of this word, or null. The words of a pack are compared letter for letter.</summary>
    /// <param name="value">The word.</param>
    /// <returns>The answer.</returns>
    public Answer? Find(string value) => Answers.FirstOrDefault(a => string.Equals(a.Value, value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
