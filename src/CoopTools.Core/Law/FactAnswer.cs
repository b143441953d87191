namespace CoopTools.Law;

/// <summary>A fact and one answer to it.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Answer">The answer's word, <c>Unknown</c> included.</param>
public sealed record FactAnswer(string Fact, string Answer)
{
    /// <summary>The fact's id.</summary>
    public string Fact { get; internal init; } = Fact;

    /// <summary>The answer's word, <c>Unknown</c> included.</summary>
    public string Answer { get; internal init; } = Answer;

    /// <inheritdoc/>
    public override string ToString() => $"{Fact}={Answer}";
}
