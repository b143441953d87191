namespace CoopTools.Law;

/// <summary>The first day whose law a pack describes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Because">Why the law of an earlier day is not described.</param>
public sealed record DescribedSince(Day Day, string Because)
{
    /// <summary>The day.</summary>
    public Day Day { get; internal init; } = Day;

    /// <summary>Why the law of an earlier day is not described.</summary>
    public string Because { get; internal init; } = Because;

    /// <summary>What is said of a finding for an earlier day. Made once: there may be many.</summary>
    public string NotEarlier { get; } = $"The law's day lies before {DayText.Iso(Day)}, the first that the pack describes. {Because}";

    /// <inheritdoc/>
    public override string ToString() => DayText.Iso(Day)!;
}
