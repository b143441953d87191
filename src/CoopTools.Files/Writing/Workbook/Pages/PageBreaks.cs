using ClosedXML.Excel;

namespace CoopTools.Files.Writing.Workbook.Pages;

/// <summary>
/// Ends the printed pages of a sheet that is read like a page before a heading, so that what belongs together stays together.
/// (Excel disregards breaks where a sheet is fitted to pages, so the scale is reckoned here.)
/// </summary>
/// <param name="pixels">The width of its columns together, in pixels.</param>
internal sealed class PageBreaks(int pixels)
{
    // Letter, landscape, within the margins of Printing, and a little less, since programs round widths and heights each in their way.
    private const double UsableWidth = 726;
    private const double UsableHeight = 530;

    // LibreOffice measures columns in digits of 7.41 pixels, as Arial has them at 10 points; Excel rounds to 7.
    private const double WidestDigit = 7.41 / 7;

    // The least of a page that is left empty to keep a block that is longer than a page together at its beginning.
    private const double LeastBeginning = 0.25;

    private readonly List<double> _heights = [];
    private readonly List<int> _begins = [0];

    /// <summary>How the sheet is scaled, in per cent.</summary>
    public int Scale { get; } = (int)Math.Min(100, 100 * UsableWidth / (pixels * 0.75 * WidestDigit));

    /// <summary>The height of the rows so far, in points.</summary>
    public double Height { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="points">Its height.</param>
    public void Add(double points)
    {
        _heights.Add(points);
        Height += points;
    }

    /// <summary>Begins a block with the next row.</summary>
    public void Begin() => _begins.Add(_heights.Count);

    /// <summary>The rows, from 1, that a page ends with before its end.</summary>
    public IEnumerable<int> Ends()
    {
        var (page, used) = (100 * UsableHeight / Scale, 0.0);
        for (var i = 0; i < _begins.Count; i++)
        {
            var (from, to) = (_begins[i], i + 1 < _begins.Count ? _begins[i + 1] : _heights.Count);
            var needed = _heights.Skip(from).Take(to - from).Sum();
            if (used > 0 && used + Math.Min(needed, needed <= page ? needed : page * LeastBeginning) > page)
            {
                yield return from;
                used = 0;
            }

            used = (used + needed) % page;
        }
    }

    /// <summary>Sets the breaks and the scale.</summary>
    public void Apply(IXLWorksheet sheet)
    {
        sheet.PageSetup.Scale = Scale;
        foreach (var row in Ends())
            sheet.PageSetup.RowBreaks.Add(row);
    }
}
