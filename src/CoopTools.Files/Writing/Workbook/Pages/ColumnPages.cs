using ClosedXML.Excel;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>
/// Breaks a wide table into letter pages side by side: each begins with the key columns, keeps the columns of a group together
/// and is as large as the widest allows. (Excel disregards breaks where a sheet is fitted to pages, so the scale is reckoned here.)
/// </summary>
internal static class ColumnPages
{
    // Letter, landscape, without the margins of Printing (11 in − 2 × 0.4 in), and 3 % less, since programs round widths each in their way.
    private const double UsablePoints = 712;

    // What ClosedXML adds to a width as it writes it, in digits.
    private const double Padding = 0.71;

    private const double SmallestScale = 0.62;

    // Excel takes no more (Excel's specifications and limits). Beyond that the pages end where they are full.
    private const int MostBreaks = 1026;

    /// <summary>Sets breaks, scale and repeated titles.</summary>
    /// <param name="sheet">The sheet, its column widths set.</param>
    /// <param name="rows">The first and the last row repeated on each page.</param>
    /// <param name="keys">How many first columns are repeated on each page.</param>
    /// <param name="groups">How many columns each group has, from the first column after the keys.</param>
    /// <param name="smallest">The smallest scale: what needs a smaller one is parted.</param>
    public static void Break(IXLWorksheet sheet, (int First, int Last) rows, int keys, IEnumerable<int> groups, double smallest = SmallestScale)
    {
        Printing.Landscape(sheet, XLPaperSize.LetterPaper);
        sheet.PageSetup.SetRowsToRepeatAtTop(rows.First, rows.Last);
        sheet.PageSetup.SetColumnsToRepeatAtLeft(1, keys);
        var keyWidth = Points(sheet, 1, keys);
        var (first, widest) = (keys + 1, 0.0);
        var breaks = new List<int>();
        foreach (var end in Ends(sheet, keyWidth, keys + 1, groups, smallest))
        {
            widest = Math.Max(widest, Points(sheet, first, end));
            if (first > keys + 1)
                breaks.Add(first - 1);
            first = end + 1;
        }

        if (breaks.Count <= MostBreaks)
            sheet.PageSetup.ColumnBreaks.AddRange(breaks);
        sheet.PageSetup.Scale = (int)Math.Clamp(100 * UsablePoints / (keyWidth + widest), 100 * smallest, 100);
    }

    // The last column of each page: of each group, or, where a group is too wide for a page, of even parts of it.
    private static IEnumerable<int> Ends(IXLWorksheet sheet, double keyWidth, int first, IEnumerable<int> groups, double smallest)
    {
        foreach (var size in groups.Where(g => g > 0))
        {
            var full = Full(first, size, Fits).ToArray();
            var even = Even(first, size, full.Length);
            foreach (var end in even.Select((e, i) => Fits(i == 0 ? first : even[i - 1] + 1, e)).All(fits => fits) ? even : full)
                yield return end;
            first += size;
        }

        bool Fits(int from, int to) => (keyWidth + Points(sheet, from, to)) * smallest <= UsablePoints;
    }

    // Each page takes what it can.
    private static IEnumerable<int> Full(int first, int size, Func<int, int, bool> fits)
    {
        var last = first + size - 1;
        for (var column = first; column < last; column++)
        {
            if (fits(first, column + 1))
                continue;
            yield return column;
            first = column + 1;
        }

        yield return last;
    }

    // As many columns on each page as on the others, or one more on the first ones.
    private static int[] Even(int first, int size, int pages) =>
        Enumerable.Range(1, pages).Select(p => first - 1 + (((size * p) + pages - 1) / pages)).ToArray();

    // A digit of the workbook's font is 7 pixels wide at 96 to the inch in Excel (ECMA-376 Part 1, § 18.3.1.13), and 7.41 in LibreOffice.
    private static double Points(IXLWorksheet sheet, int first, int last)
    {
        var pixels = 0.0;
        for (var column = first; column <= last; column++)
            pixels += Math.Ceiling((sheet.Column(column).Width + Padding) * 7.41);
        return pixels * 0.75;
    }
}
