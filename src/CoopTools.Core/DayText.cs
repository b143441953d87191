using System.Globalization;

namespace CoopTools;

/// <summary>Days as text. What is printed is ISO 8601, always.</summary>
public static class DayText
{
    private const string IsoForm = "yyyy-MM-dd";

    private static readonly string[] Forms = [IsoForm, "M/d/yyyy", "yyyy/M/d", "MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy"];

    /// <summary>A day as ISO text; null for none.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text, as in <c>2025-01-23</c>.</returns>
    public static string? Iso(DateOnly? day) => day?.ToString(IsoForm, CultureInfo.InvariantCulture);

    /// <summary>Reads a day in ISO form or in a form usual in the United States, or null.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Reads a day in ISO form alone, or null.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    public static DateOnly? ReadIso(string text) =>
        DateOnly.TryParseExact(text, IsoForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
