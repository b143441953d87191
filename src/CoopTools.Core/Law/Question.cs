namespace CoopTools.Law;

/// <summary>One of the questions that the pack's source asks.</summary>
/// <param name="Id">The id, as in <c>Q1</c>.</param>
/// <param name="Label">A short label.</param>
/// <param name="Text">The question, in the pack's words.</param>
/// <param name="Answer">The source's short answer, in the pack's words.</param>
/// <param name="Place">The place of the source.</param>
/// <param name="Rules">The ids of its rules, in order.</param>
public sealed record Question(string Id, string Label, string Text, string Answer, string Place, JoinedList<string> Rules)
{
    /// <summary>The id, as in <c>Q1</c>.</summary>
    public string Id { get; internal init; } = Id;

    /// <summary>A short label.</summary>
    public string Label { get; internal init; } = Label;

    /// <summary>The question, in the pack's words.</summary>
    public string Text { get; internal init; } = Text;

    /// <summary>The source's short answer, in the pack's words.</summary>
    public string Answer { get; internal init; } = Answer;

    /// <summary>The place of the source.</summary>
    public string Place { get; internal init; } = Place;

    /// <summary>The ids of its rules, in order.</summary>
    public JoinedList<string> Rules { get; internal init; } = Rules;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
