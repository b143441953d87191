using ClosedXML.Excel;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;

namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>The looks that the workbook's cells have.</summary>
internal static class BookLooks
{
    private static readonly Dictionary<Verdict, Look> OfVerdict = Verdict.All.ToDictionary(v => v, v => new Look(Palette.Of(v)) { Bold = v.NeedsAttention });

    /// <summary>Text.</summary>
    public static Look Text { get; } = new(Palette.Plain);

    /// <summary>Text that stands out: a name or an id.</summary>
    public static Look Strong { get; } = new(Palette.Plain) { Bold = true };

    /// <summary>An answer or value that is not there.</summary>
    public static Look Faint { get; } = new(Palette.Faint);

    /// <summary>A cell of the matrix without a finding.</summary>
    public static Look Absent { get; } = new(Palette.Absent) { Italic = true };

    /// <summary>What stands in the place of rows.</summary>
    public static Look Message { get; } = new(Palette.Plain) { Italic = true, Wrap = false, Ruled = false };

    /// <summary>A whole number.</summary>
    public static Look Number { get; } = new(Palette.Plain) { Align = XLAlignmentHorizontalValues.Right, Format = "#,##0", Wrap = false };

    /// <summary>The number of a row.</summary>
    public static Look Ordinal { get; } = new(Palette.Plain) { Align = XLAlignmentHorizontalValues.Center, Format = "0", Wrap = false };

    /// <summary>A count of none.</summary>
    public static Look Zero { get; } = new(Palette.Faint) { Align = XLAlignmentHorizontalValues.Right, Format = "0", Wrap = false };

    /// <summary>A share of a whole.</summary>
    public static Look Share { get; } = new(Palette.Plain) { Align = XLAlignmentHorizontalValues.Right, Format = "0.0%", Wrap = false };

    /// <summary>A sum.</summary>
    public static Look Sum { get; } = new(Palette.Band) { Bold = true, Align = XLAlignmentHorizontalValues.Right, Format = "#,##0", Wrap = false };

    /// <summary>The word beside a sum.</summary>
    public static Look SumLabel { get; } = new(Palette.Band) { Bold = true };

    /// <summary>A link.</summary>
    public static Look Link { get; } = new(Palette.Link) { Underlined = true };

    /// <summary>A header cell.</summary>
    public static Look Header { get; } = new(Palette.Header) { Bold = true, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>A header cell over numbers.</summary>
    public static Look NumberHeader { get; } = new(Palette.Header) { Bold = true, Stand = XLAlignmentVerticalValues.Center, Align = XLAlignmentHorizontalValues.Right };

    /// <summary>A header cell that is a link: on a light ground, since LibreOffice gives links a dark ink of its own.</summary>
    public static Look HeaderLink { get; } = new(Palette.HeaderLink) { Bold = true, Underlined = true, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>A title above a header cell.</summary>
    public static Look Band { get; } = new(Palette.Band) { Stand = XLAlignmentVerticalValues.Bottom, Size = 9 };

    /// <summary>What stands over several columns.</summary>
    public static Look Group { get; } = new(Palette.Band) { Bold = true, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>The title of a sheet.</summary>
    public static Look Title { get; } = new(Palette.Heading) { Bold = true, Size = 16, Wrap = false, Ruled = false };

    /// <summary>The line below the title of a workbook.</summary>
    public static Look Subtitle { get; } = new(Palette.Heading) { Size = 12, Ruled = false };

    /// <summary>A heading within a sheet.</summary>
    public static Look Heading { get; } = new(Palette.Heading) { Bold = true, Size = 12, Wrap = false, Ruled = false };

    /// <summary>A remark on the sheet.</summary>
    public static Look Note { get; } = new(Palette.Faint) { Ruled = false };

    /// <summary>Text outside tables.</summary>
    public static Look Prose { get; } = new(Palette.Plain) { Ruled = false };

    /// <summary>A label outside tables.</summary>
    public static Look Label { get; } = new(Palette.Heading) { Bold = true, Ruled = false };

    /// <summary>A note that must not be overlooked.</summary>
    public static Look Notice { get; } = new(Palette.Notice) { Bold = true };

    /// <summary>The title of a map.</summary>
    public static Look MapTitle { get; } = new(Palette.Heading) { Bold = true, Size = 11, Wrap = false, Ruled = false, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>A tile of a map.</summary>
    public static Look Tile { get; } = new(Palette.NoData) { Align = XLAlignmentHorizontalValues.Center, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>What a tile of a map means.</summary>
    public static Look MapMeaning { get; } = new(Palette.Plain) { Ruled = false, Indent = 1, Stand = XLAlignmentVerticalValues.Center };

    /// <summary>The looks that streamed cells can have.</summary>
    public static IReadOnlyList<Look> Streamed { get; } = [Text, Strong, Faint, Absent, Message, Number, Ordinal, Link, .. OfVerdict.Values];

    /// <summary>The look of a verdict.</summary>
    public static Look Of(Verdict verdict) => OfVerdict[verdict];

    /// <summary>A count in the colours of its verdict; a count of none stays faint.</summary>
    public static Look Count(Verdict verdict, int count) =>
        count == 0 ? Zero : OfVerdict[verdict] with { Bold = true, Align = XLAlignmentHorizontalValues.Right, Format = "#,##0", Wrap = false };
}
