using System.Globalization;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>Days as spreadsheets count them (ECMA-376 Part 1, § 18.17.4.1).</summary>
internal static class SerialDay
{
    /// <summary>The first serial number that means the same day everywhere, 1 March 1900: Excel has a 29 February before it, which never was.</summary>
    public const string First = "61";

    private static readonly DateOnly Zero = new(1899, 12, 30);

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>The serial number of a day in ISO form, or null where the count does not reach back to it.</summary>
    public static string? Of(string iso) => DayText.ReadIso(iso) is { } day && day >= FirstDay
        ? (day.DayNumber - Zero.DayNumber).ToString(CultureInfo.InvariantCulture)
        : null;
}
