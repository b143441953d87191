using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Text in the XML of a workbook.</summary>
internal static partial class XmlText
{
    // A workbook's XML is a dozen levels deep; the reader keeps every level in memory.
    private const int Deepest = 256;

    /// <summary>Moves to the next node.</summary>
    /// <exception cref="InvalidDataException">The nodes nest without end.</exception>
    public static bool Step(this XmlReader xml)
    {
        if (xml.Depth > Deepest)
            throw new InvalidDataException($"its elements nest more than {Deepest} deep");
        return xml.Read();
    }

    public static bool IsTrue(string? attribute) => attribute is "1" or "true";

    /// <summary>The text in the element that the reader is on; leaves it on the element's end.</summary>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var (depth, text) = (xml.Depth, default(TextPieces));
        while (xml.Step() && xml.Depth > depth)
        {
            if (xml.HasValue)
                text.Add(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>A string with its formatted runs joined, and without phonetic hints (ECMA-376 part 1, § 18.4.8); leaves the reader on the element's end.</summary>
    public static string OfRuns(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var (depth, text, phonetic) = (xml.Depth, default(TextPieces), false);
        while (xml.Step() && xml.Depth > depth)
        {
            if (string.Equals(xml.LocalName, "rPh", StringComparison.Ordinal))
                phonetic = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (!phonetic && xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, "t", StringComparison.Ordinal))
                text.Add(Of(xml));
        }

        return Unescape(text.ToString());
    }

    /// <summary>Puts back the characters that XML cannot hold, written <c>_x000D_</c> (ECMA-376 part 1, § 22.9.2.19).</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
