using System.Globalization;

namespace CoopTools;

/// <summary>
/// A day of the calendar that prints as ISO 8601 in every culture, and that a script compares with a DateTime (its date), a DateOnly or
/// ISO text. <c>1/2/2025</c> means two days and is none.
/// </summary>
#pragma warning disable MA0097 // Its operators are DateOnly's: with its own, each comparison of the two would be ambiguous.
public readonly struct Day : IComparable, IComparable<Day>, IEquatable<Day>, IFormattable
#pragma warning restore MA0097
{
    private readonly DateOnly _day;

    /// <summary>A day by its numbers.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    public Day(int year, int month, int day) => _day = new(year, month, day);

    private Day(DateOnly day) => _day = day;

    /// <summary>The day as text, as in <c>2025-01-23</c>. It is all that ConvertTo-Json shows of a day.</summary>
    public string Iso => DayText.Iso(_day)!;

    /// <summary>A DateOnly as a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Day(DateOnly day) => new(day);

    /// <summary>A day as a DateOnly.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateOnly(Day day) => day._day;

    /// <summary>The day of a time.</summary>
    /// <param name="time">The time.</param>
    public static implicit operator Day(DateTime time) => new(DateOnly.FromDateTime(time));

    /// <summary>The first moment of a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateTime(Day day) => day._day.ToDateTime(TimeOnly.MinValue);

    /// <summary>Reads ISO text alone.</summary>
    /// <param name="text">The text, as in <c>2025-01-23</c>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">It is no day in that form.</exception>
    public static Day Parse(string text) =>
        DayText.ReadIso(text) ?? throw new FormatException($"'{text}' is no day. Give it as 2025-01-23.");

    /// <summary>The day after the last of some days; null where they have no last one, or the calendar has no day after it.</summary>
    internal static DateOnly? After(Day? last) => (DateOnly?)last is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : null;

    /// <summary>The day some days later, or earlier.</summary>
    /// <param name="days">How many; negative for earlier.</param>
    /// <returns>The day.</returns>
    public Day AddDays(int days) => _day.AddDays(days);

    /// <summary>The first moment of the day, for what a DateTime can do.</summary>
    /// <returns>The time, of no time zone.</returns>
    public DateTime ToDateTime() => this;

    /// <inheritdoc/>
    public int CompareTo(Day other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Day day => CompareTo(day),
        DateOnly day => _day.CompareTo(day),
        DateTime time => CompareTo((Day)time),
        _ => throw new ArgumentException($"A day cannot be compared with '{obj}'.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Day other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Day day && Equals(day);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Iso;

    /// <summary>The day in a form of .NET's.</summary>
    /// <param name="format">The form, as in <c>MMMM d, yyyy</c>.</param>
    /// <returns>The text, in English.</returns>
    public string ToString(string? format) => ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The day in a form of .NET's; ISO where none is given.</summary>
    /// <param name="format">The form, as in <c>MMMM d, yyyy</c>; null or <c>G</c> for ISO.</param>
    /// <param name="formatProvider">The culture of a form that was given.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" ? Iso : _day.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
}
