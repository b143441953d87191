namespace CoopTools.Law;

/// <summary>What a derived fact's answer is on some days.</summary>
/// <param name="From">The first day, or null for no beginning.</param>
/// <param name="To">The last day, or null for no end.</param>
/// <param name="Answer">The answer on those days.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="Authorities">The ids of the authorities that fix the dates.</param>
public sealed record DatedAnswer(Day? From, Day? To, Answer Answer, string Because, JoinedList<string> Authorities)
{
    /// <summary>The first day, or null for no beginning.</summary>
    public Day? From { get; internal init; } = From;

    /// <summary>The last day, or null for no end.</summary>
    public Day? To { get; internal init; } = To;

    /// <summary>The answer on those days.</summary>
    public Answer Answer { get; internal init; } = Answer;

    /// <summary>Why, in a sentence.</summary>
    public string Because { get; internal init; } = Because;

    /// <summary>The ids of the authorities that fix the dates.</summary>
    public JoinedList<string> Authorities { get; internal init; } = Authorities;

    /// <summary>Whether a day lies within the bounds, both included.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when the answer holds on that day.</returns>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
