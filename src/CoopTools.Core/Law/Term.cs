using System.Globalization;

namespace CoopTools.Law;

/// <summary>
/// The days on which an authority counts. Where only a year was found, the authority counts from the last day of that year, and up to
/// the last day of the year before: on the days between, it may or may not have counted.
/// </summary>
/// <param name="From">The first day on which it is known to count.</param>
/// <param name="To">The last day on which it is known to count, or null for no end.</param>
public sealed record Term(Day From, Day? To = null)
{
    /// <summary>The first day on which it is known to count.</summary>
    public Day From { get; internal init; } = From;

    /// <summary>The last day on which it is known to count, or null for no end.</summary>
    public Day? To { get; internal init; } = To;

    /// <summary>Whether only the year of the beginning was found.</summary>
    public bool FromYearOnly { get; internal init; }

    /// <summary>Whether only the year of the end was found.</summary>
    public bool ToYearOnly { get; internal init; }

    /// <summary>What ended it, or null.</summary>
    public string? EndedBy { get; internal init; }

    /// <summary>The beginning as it is printed: a day, or a year.</summary>
    public string Began => FromYearOnly ? $"{((DateOnly)From).Year} (day not found)" : DayText.Iso(From)!;

    /// <summary>The end as it is printed: a day, or a year; null for no end.</summary>
    public string? Ended => (DateOnly?)To is { } to && ToYearOnly
        ? string.Create(CultureInfo.InvariantCulture, $"{to.Year + 1} (day not found)")
        : DayText.Iso(To);

    /// <summary>The days on which it came to count and ceased to: its first day, and the one after its last, where it has one.</summary>
    public IEnumerable<DateOnly> Turns => Day.After(To) is { } ended ? [From, ended] : [From];

    /// <summary>Whether it counts on a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it does.</returns>
    public bool Covers(DateOnly day) => From <= day && !HasEnded(day);

    /// <summary>Whether it ended before a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it did.</returns>
    public bool HasEnded(DateOnly day) => To < day;

    /// <inheritdoc/>
    public override string ToString() => To is null ? $"from {Began}" : $"from {Began} to {Ended}";
}
