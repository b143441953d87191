using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>
/// The columns of the summary: as many equal ones as two maps side by side need, with one between them. Tables take several of them
/// for each of their own.
/// </summary>
internal static class SummaryPage
{
    /// <summary>How many columns a map, or half a page, has.</summary>
    public const int HalfColumns = 12;

    /// <summary>How many columns there are.</summary>
    public const int Columns = (2 * HalfColumns) + 1;

    /// <summary>The first column of the right half.</summary>
    public const int RightHalf = HalfColumns + 2;

    /// <summary>How wide each is, in pixels.</summary>
    public const int PixelsOfColumn = 58;

    /// <summary>The widths of the columns, in digits.</summary>
    public static double[] Widths { get; } = Enumerable.Repeat(TextMeasure.Digits(PixelsOfColumn), Columns).ToArray();
}
