namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>Where something is drawn on a sheet.</summary>
/// <param name="Column">The column of its left edge, from 1.</param>
/// <param name="Row">The row of its upper edge, from 1.</param>
/// <param name="Width">Its width, in pixels at 96 to the inch.</param>
/// <param name="Height">Its height, in pixels.</param>
internal sealed record Anchor(int Column, int Row, double Width, double Height)
{
    // English Metric Units to the inch, and pixels (ECMA-376 Part 1, § 20.1.2.1).
    private const int UnitsOfPixel = 914_400 / 96;

    /// <summary>How far right of the column's edge it begins, in pixels.</summary>
    public double FromLeft { get; init; }

    /// <summary>How far below the row's edge it begins, in pixels.</summary>
    public double FromTop { get; init; }

    /// <summary>A length as drawings state it.</summary>
    /// <param name="pixels">The length, in pixels.</param>
    public static long Units(double pixels) => (long)Math.Round(pixels * UnitsOfPixel);
}
