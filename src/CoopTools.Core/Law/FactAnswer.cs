namespace CoopTools.Law;

/// <summary>A fact and one answer to it.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Answer">The answer's word, <c>Unknown</c> included.</param>
public sealed record FactAnswer(string Fact, string Answer)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Fact}={Answer}";
}
