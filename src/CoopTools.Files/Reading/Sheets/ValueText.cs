using System.Globalization;
using CoopTools.Cells;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>Values as cells. The text depends on the value alone: on no culture, and not on how the sheet shows it.</summary>
internal static class ValueText
{
    // From here on every .NET writes powers of ten; below, .NET 8 begins with them earlier than .NET 10.
    private const double WithPowers = 1e17;

    private static readonly DateTime LastDayBefore1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);

    public static Cell Text(string text) => new(text, CellKind.Text);

    public static Cell Logical(bool value) => new(value ? "TRUE" : "FALSE", CellKind.Logical);

    /// <summary>The shortest text that reads back as the same number; whole numbers with all their digits.</summary>
    public static Cell Number(double value) => new(
        Math.Abs(value) < WithPowers && Math.Truncate(value).Equals(value)
            ? ((long)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Number);

    /// <summary>A moment to the second, ISO 8601; a day alone at midnight; a time alone, as text, where no day was given.</summary>
    public static Cell Date(DateTime value)
    {
        var second = new DateTime((value.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        if (second.Date <= LastDayBefore1900)
            return Text(second.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        return new(second.ToString(second.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), CellKind.Date);
    }

    /// <summary>A span of time in hours, minutes and seconds, as text: it is no date.</summary>
    public static Cell Duration(TimeSpan value)
    {
        var seconds = (long)Math.Round(Math.Abs(value.TotalSeconds));
        return Text(string.Create(CultureInfo.InvariantCulture, $"{(value < TimeSpan.Zero ? "-" : string.Empty)}{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}"));
    }
}
