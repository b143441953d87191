using System.Xml;
using CoopTools.Cells;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Reads where the hyperlinks of a sheet lead (ECMA-376 part 1, § 18.3.1.47). They stand after the rows, so this takes a pass of its own.</summary>
internal static class XlsxLinks
{
    /// <summary>The targets outside the workbook by cell; of a link over a range, by its first cell.</summary>
    public static Dictionary<CellAddress, string> Read(XlsxPackage package, string part)
    {
        var links = new Dictionary<CellAddress, string>();
        var targets = package.TargetsOf(part);
        if (targets.Count == 0)
            return links;
        using var xml = package.OpenPart(part, held: false);
        while (xml.Step())
        {
            if (xml.NodeType == XmlNodeType.Element
                && string.Equals(xml.LocalName, "hyperlink", StringComparison.Ordinal)
                && CellAddress.Read(xml.GetAttribute("ref")) is { } cell
                && RelationshipReader.IdAt(xml) is { } id
                && targets.TryGetValue(id, out var target))
            {
                links.TryAdd(cell, target);
            }
        }

        return links;
    }
}
