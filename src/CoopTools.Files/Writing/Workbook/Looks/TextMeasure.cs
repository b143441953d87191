namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>
/// Reckons how many lines a text takes in a column. LibreOffice gives a row without a height one line when it loads a file, and what
/// Excel does depends on its version, so every row of more than one line is given its height.
/// </summary>
internal static class TextMeasure
{
    /// <summary>The tallest that a row can be, in points (Excel's specifications and limits).</summary>
    public const double TallestRow = 409;

    /// <summary>How many pixels, at 96 to the inch, a point is.</summary>
    public const double PixelsOfPoint = 96.0 / 72;

    private const double PixelsOfEm = Look.TextSize * 96 / 72;

    // Screen fonts are fitted to pixels, and a line too many is better than one too few. LibreOffice's columns are wider than Excel's.
    private const double Allowance = 1.02;
    private const double PixelsOfDigit = 7;
    private const double PixelsOfPadding = 5;

    // ClosedXML makes a column 5 pixels wider than asked for, which is the padding of a cell; some of it is needed.
    private const double MorePixels = 2;
    private const double LineOfSize = 1.275;
    private const double RowPadding = 1;

    // Those of Helvetica, which Arial shares, in thousandths of an em, from the space on.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>How wide a column is, in pixels at 96 to the inch: a digit of the workbook's font is 7 wide, and a cell has 5 of padding (ECMA-376 Part 1, § 18.3.1.13).</summary>
    /// <param name="width">The column's width, in digits.</param>
    public static int Pixels(double width) => (int)Math.Round((width * PixelsOfDigit) + PixelsOfPadding);

    /// <summary>The width of a column that takes so many pixels, in digits.</summary>
    public static double Digits(double pixels) => (pixels - PixelsOfPadding) / PixelsOfDigit;

    /// <summary>The number of lines.</summary>
    /// <param name="text">The text, line feeds included.</param>
    /// <param name="width">The column's width, in digits.</param>
    /// <param name="look">How the text looks.</param>
    public static int Lines(string text, double width, Look look)
    {
        var em = PixelsOfEm / Look.TextSize * look.Size * Allowance / 1000;
        var room = (int)(((width * PixelsOfDigit) + MorePixels) / em);
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            lines += look.Wrap ? LinesOf(line, Math.Max(room, 1), look.Bold ? Bold : Regular) : 1;
        return lines;
    }

    /// <summary>The height of a row, in points.</summary>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="size">The size of its letters, in points.</param>
    public static double Height(int lines, double size = Look.TextSize) =>
        Math.Min(TallestRow, Math.Round((lines * size * LineOfSize) + RowPadding, 2));

    /// <summary>The height of a row of texts that look the same in columns of one width, in points.</summary>
    public static double Height(IEnumerable<string> texts, double width, Look look) =>
        Height(texts.Select(t => Lines(t, width, look)).DefaultIfEmpty(1).Max(), look.Size);

    // Greedy, as spreadsheets break: after a space or a hyphen, and within a word that is longer than a line.
    private static int LinesOf(ReadOnlySpan<char> line, int room, short[] widths)
    {
        var (lines, used, word) = (1, 0, 0);
        foreach (var c in line)
        {
            var width = WidthOf(c, widths);
            word += width;
            if (used + word - (c == ' ' ? width : 0) > room)
            {
                lines += used > 0 || word > room ? 1 : 0;
                used = 0;
                word = word > room ? width : word;
            }

            if (c is ' ' or '-')
            {
                used += word;
                word = 0;
            }
        }

        return lines;
    }

    private static int WidthOf(char c, short[] widths) => c switch
    {
        >= ' ' and <= '~' => widths[c - ' '],
        < '\u2190' => 600,
        _ => 1000,
    };
}
