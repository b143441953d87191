using CoopTools.Cells;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Numbers that count days, in the two date systems of a workbook (ECMA-376 part 1, § 18.17.4.1).</summary>
internal static class SerialDate
{
    // From 1 January 1904 to the day that Excel's other system would give the same number.
    private const double DaysBetweenSystems = 1462;

    // Excel counts a 29 February 1900, number 60, that never was: before it, its numbers are one day behind OLE's.
    private const double LeapDayThatWasNot = 60;

    private const double FirstOf10000 = 2958466;

    public static Cell Moment(double serial, bool from1904)
    {
        var days = from1904 ? serial + DaysBetweenSystems : serial < LeapDayThatWasNot ? serial + 1 : serial;
        return serial >= 0 && days < FirstOf10000 - (1.0 / 86400) ? ValueText.Date(DateTime.FromOADate(days)) : ValueText.Number(serial);
    }

    public static Cell Span(double days) => Math.Abs(days) < FirstOf10000 ? ValueText.Duration(TimeSpan.FromDays(days)) : ValueText.Number(days);
}
