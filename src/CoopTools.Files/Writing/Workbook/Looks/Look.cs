using ClosedXML.Excel;
using CoopTools.Files.Writing.Colours;

namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>How a cell looks.</summary>
/// <param name="Paint">Its colours.</param>
internal sealed record Look(Paint Paint)
{
    /// <summary>The workbook's font: Arial has the widths of Liberation Sans, so that what fits in Excel fits in LibreOffice.</summary>
    public const string FontName = "Arial";

    /// <summary>Points, for text that is not larger or smaller.</summary>
    public const double TextSize = 10;

    private const int Opaque = unchecked((int)0xFF000000);

    /// <summary>Bold letters.</summary>
    public bool Bold { get; init; }

    /// <summary>Slanted letters.</summary>
    public bool Italic { get; init; }

    /// <summary>An underline, as of a link.</summary>
    public bool Underlined { get; init; }

    /// <summary>Whether long text goes on in further lines.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>How far it stands in from the left, in steps of some three spaces.</summary>
    public int Indent { get; init; }

    /// <summary>Whether thin lines stand around the cell.</summary>
    public bool Ruled { get; init; } = true;

    /// <summary>Whether a protected sheet lets the cell alone be read.</summary>
    public bool Locked { get; init; } = true;

    /// <summary>Size of the letters, in points.</summary>
    public double Size { get; init; } = TextSize;

    /// <summary>Left, centre or right.</summary>
    public XLAlignmentHorizontalValues Align { get; init; } = XLAlignmentHorizontalValues.Left;

    /// <summary>Top, middle or bottom.</summary>
    public XLAlignmentVerticalValues Stand { get; init; } = XLAlignmentVerticalValues.Top;

    /// <summary>A number format (ECMA-376 Part 1, § 18.8.31); for text "@", so that what is typed over it stays text.</summary>
    public string Format { get; init; } = "@";

    /// <summary>A colour, 0xRRGGBB, as ClosedXML takes it.</summary>
    public static XLColor Color(int rgb) => XLColor.FromArgb(Opaque | rgb);

    /// <summary>Gives a style this look.</summary>
    public void Apply(IXLStyle style)
    {
        style.Font.SetFontColor(Color(Paint.Ink)).Font.SetFontSize(Size).Font.SetBold(Bold).Font.SetItalic(Italic);
        style.Font.SetUnderline(Underlined ? XLFontUnderlineValues.Single : XLFontUnderlineValues.None);
        style.Alignment.SetWrapText(Wrap).Alignment.SetHorizontal(Align).Alignment.SetVertical(Stand);
        if (Indent > 0)
            style.Alignment.SetIndent(Indent);
        style.NumberFormat.SetFormat(Format);
        style.Protection.SetLocked(Locked);
        if (Paint.Fill != Palette.Plain.Fill)
            style.Fill.SetBackgroundColor(Color(Paint.Fill));
        if (Ruled)
        {
            style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(Color(Palette.Line));
        }
    }
}
