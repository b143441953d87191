using System.IO.Compression;
using System.Xml.Linq;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing.Packages;

/// <summary>Finds the part that each sheet is kept in.</summary>
internal static class SheetParts
{
    private static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The rows to stream, by the name of their sheet's part.</summary>
    /// <param name="package">The package.</param>
    /// <param name="rows">The rows.</param>
    public static Dictionary<string, StreamedRows> Find(ZipArchive package, IEnumerable<StreamedRows> rows)
    {
        var targets = Load(package, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(
            e => (string)e.Attribute("Id")!,
            e => ((string)e.Attribute("Target")!).TrimStart('/'),
            StringComparer.Ordinal);
        var idOfSheet = Load(package, "xl/workbook.xml").Descendants().Where(e => e.Name.LocalName is "sheet").ToDictionary(
            e => (string)e.Attribute("name")!,
            e => (string)e.Attribute(Relationship + "id")!,
            StringComparer.Ordinal);
        return rows.ToDictionary(r => Absolute(targets[idOfSheet[r.Sheet]]), r => r, StringComparer.Ordinal);
    }

    private static string Absolute(string target) => target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}";

    private static XElement Load(ZipArchive package, string name)
    {
        using var part = package.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }
}
