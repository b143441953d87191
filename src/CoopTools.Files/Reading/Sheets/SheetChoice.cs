using System.Globalization;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>Which sheet of a workbook is meant.</summary>
internal static class SheetChoice
{
    /// <summary>The index of the sheet that the options mean.</summary>
    /// <param name="sheets">The workbook's sheets, in the order of their tabs.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <returns>The index, from 0.</returns>
    /// <exception cref="IntakeException">There is no such sheet.</exception>
    public static int Of(IReadOnlyList<SheetName> sheets, SheetOptions options, string file)
    {
        var shown = Enumerable.Range(0, sheets.Count).Where(i => options.IncludeHidden || sheets[i].IsVisible).ToArray();
        if (options.Worksheet is not { } wanted)
            return shown.Length > 0 ? shown[0] : throw new IntakeException("NoSuchSheet", $"'{file}' has no visible sheet. Name one with -Worksheet; it has {Listed(sheets)}.");
        for (var i = 0; i < sheets.Count; i++)
        {
            if (string.Equals(sheets[i].Name, wanted, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        // A number counts the tabs that a reader sees.
        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= shown.Length
            ? shown[number - 1]
            : throw new IntakeException("NoSuchSheet", $"'{file}' has no sheet '{wanted}'. It has {Listed(sheets)}.") { Wrong = wanted, Known = sheets.Select(s => s.Name).ToArray() };
    }

    /// <summary>What to try where the chosen sheet is empty.</summary>
    public static string Elsewhere(IReadOnlyList<SheetName> sheets) => sheets.Count > 1
        ? $"Name another with -Worksheet: the workbook has {Listed(sheets)}."
        : "Fill it in, or give another file.";

    private static string Listed(IReadOnlyList<SheetName> sheets) => sheets.Count > 0 ? string.Join(", ", sheets) : "none";
}
