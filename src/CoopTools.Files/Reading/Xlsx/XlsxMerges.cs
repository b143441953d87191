using System.Xml;
using CoopTools.Cells;
using CoopTools.Files.Reading.Inputs;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Reads which cells of a sheet are merged (ECMA-376 part 1, § 18.3.1.55). That stands after the rows, so this takes a pass of its own.</summary>
internal static class XlsxMerges
{
    /// <summary>The most ranges that are kept: no header row needs more, and a file can state millions.</summary>
    public const int MostKept = 256;

    /// <summary>The merged ranges that touch a row.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The sheet's part.</param>
    /// <param name="row">The row, from 1.</param>
    /// <returns>The ranges; none where the part breaks off before them, which shows as its rows are read.</returns>
    public static List<CellRange> Read(XlsxPackage package, string part, int row)
    {
        var merges = new List<CellRange>();
        using var xml = package.OpenPart(part, held: false);
        try
        {
            while (merges.Count < MostKept && xml.Step())
            {
                if (xml.NodeType == XmlNodeType.Element
                    && string.Equals(xml.LocalName, "mergeCell", StringComparison.Ordinal)
                    && CellRange.Read(xml.GetAttribute("ref")) is { } range
                    && range.Touches(row))
                {
                    merges.Add(range);
                }
            }
        }
        catch (Exception e) when (Refusal.BlamesPackage(e))
        {
            return [];
        }

        return merges;
    }
}
