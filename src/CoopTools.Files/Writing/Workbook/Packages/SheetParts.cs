using System.IO.Compression;
using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>Finds the part that each sheet is kept in.</summary>
internal static class SheetParts
{
    private static readonly XNamespace Relationship = RelationshipPart.Document;

    /// <summary>The name of each sheet's part, by the sheet's name.</summary>
    /// <param name="package">The package.</param>
    public static Dictionary<string, string> Find(ZipArchive package)
    {
        var targets = Load(package, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(
            e => (string)e.Attribute("Id")!,
            e => ((string)e.Attribute("Target")!).TrimStart('/'),
            StringComparer.Ordinal);
        return Load(package, "xl/workbook.xml").Descendants().Where(e => e.Name.LocalName is "sheet").ToDictionary(
            e => (string)e.Attribute("name")!,
            e => Absolute(targets[(string)e.Attribute(Relationship + "id")!]),
            StringComparer.Ordinal);
    }

    private static string Absolute(string target) => target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}";

    private static XElement Load(ZipArchive package, string name)
    {
        using var part = package.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }
}
