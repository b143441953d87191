using System.Globalization;
using System.Xml;
using ExcelNumberFormat;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>What the styles of a workbook make of the numbers under them.</summary>
internal sealed class CellStyles
{
    // Excel allows 255 characters; no longer text is worth parsing.
    private const int LongestFormat = 255;

    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, NumberMeaning> _meanings = [];
    private readonly List<int> _formatOfStyle = [];

    /// <summary>Reads the styles.</summary>
    public CellStyles(XlsxPackage package, string? part)
    {
        if (part is null)
            return;
        using var xml = package.OpenPart(part);
        var ofCells = false;
        while (xml.Step())
        {
            switch (xml.LocalName)
            {
                case "cellXfs":
                    ofCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case "xf" when ofCells && xml.NodeType == XmlNodeType.Element:
                    _formatOfStyle.Add(Number(xml, "numFmtId"));
                    break;
                case "numFmt" when xml.NodeType == XmlNodeType.Element:
                    _codes.TryAdd(Number(xml, "numFmtId"), xml.GetAttribute("formatCode") ?? string.Empty);
                    break;
            }
        }
    }

    /// <summary>What the style of a cell, by its number, makes of a number. Excel heeds the format whether or not it is said to apply.</summary>
    public NumberMeaning Of(int style)
    {
        if (style < 0 || style >= _formatOfStyle.Count)
            return NumberMeaning.Number;
        var format = _formatOfStyle[style];
        if (!_meanings.TryGetValue(format, out var meaning))
            _meanings[format] = meaning = _codes.TryGetValue(format, out var code) ? MeaningOf(code) : BuiltIn(format);
        return meaning;
    }

    private static NumberMeaning MeaningOf(string code)
    {
        if (code.Length > LongestFormat)
            return NumberMeaning.Number;
        var format = new NumberFormat(code);
        return format.IsDateTimeFormat ? NumberMeaning.Moment : format.IsTimeSpanFormat ? NumberMeaning.Span : NumberMeaning.Number;
    }

    // ECMA-376 part 1, § 18.8.30; 27 to 36 and 50 to 58 are dates in East Asian editions.
    private static NumberMeaning BuiltIn(int format) => format switch
    {
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) => NumberMeaning.Moment,
        >= 45 and <= 47 => NumberMeaning.Span,
        _ => NumberMeaning.Number,
    };

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
