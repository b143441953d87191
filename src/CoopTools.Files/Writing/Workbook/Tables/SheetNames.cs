using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>Names that Excel takes for sheets and tables.</summary>
internal static class SheetNames
{
    // Excel's specifications and limits; the table's column has the same name as its header cell.
    private const int LongestHeader = 255;
    private const int LongestSheetName = 31;

    /// <summary>The name of a sheet, or of a further one that its rows go on on.</summary>
    /// <param name="name">The first one's name.</param>
    /// <param name="index">Which it is, from 0.</param>
    public static string Numbered(string name, int index)
    {
        if (index == 0)
            return name;
        var number = FormattableString.Invariant($" {index + 1}");
        return name[..Math.Min(name.Length, LongestSheetName - number.Length)] + number;
    }

    /// <summary>The name of a sheet's table.</summary>
    public static string Table(string sheet) => $"T_{sheet.Replace(' ', '_')}";

    /// <summary>A header in one line that no column before it has: Excel refuses a table with two columns of one name.</summary>
    /// <param name="header">The header.</param>
    /// <param name="taken">The headers so far, whatever their case; this one is added.</param>
    public static string Header(string header, HashSet<string> taken)
    {
        var line = CellText.Line(header);
        var name = Cut(line, string.Empty);
        for (var i = 2; !taken.Add(name); i++)
            name = Cut(line, FormattableString.Invariant($" ({i})"));
        return name;
    }

    private static string Cut(string text, string end) => text.Length + end.Length <= LongestHeader ? text + end : $"{text[..(LongestHeader - end.Length - 1)].TrimEnd()}…{end}";
}
