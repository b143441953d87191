using System.Xml;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>The texts that the cells of a workbook refer to by number.</summary>
internal static class XlsxTexts
{
    public static List<string> Read(XlsxPackage package, string? part)
    {
        var strings = new List<string>();
        if (part is null)
            return strings;
        using var xml = package.OpenPart(part);
        while (xml.Step())
        {
            if (xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, "si", StringComparison.Ordinal))
                strings.Add(XmlText.OfRuns(xml));
        }

        return strings;
    }
}
