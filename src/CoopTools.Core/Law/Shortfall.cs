namespace CoopTools.Law;

/// <summary>A condition of a case that is not met, with the words that name it in the reason.</summary>
public sealed record Shortfall
{
    /// <summary>What stands in a reason for the list of what is lacking.</summary>
    internal const string Placeholder = "{lacking}";

    internal Shortfall(AnswerIn unmet, string words)
    {
        Unmet = unmet;
        Words = words;
    }

    /// <summary>What is lacking, as it stands in a sentence.</summary>
    public string Words { get; }

    /// <summary>The answers that say so.</summary>
    internal AnswerIn Unmet { get; }

    /// <inheritdoc/>
    public override string ToString() => Words;
}
