using System.Xml.Linq;

namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>Writes the relationships of a part: those that ClosedXML drafted, then those that are added (ECMA-376 Part 2, § 6.5).</summary>
internal static class RelationshipPart
{
    /// <summary>The namespace of relationships between parts of a document.</summary>
    public const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The name of the part with a part's relationships.</summary>
    public static string NameOf(string part)
    {
        var folder = part.LastIndexOf('/') + 1;
        return $"{part[..folder]}_rels/{part[folder..]}.rels";
    }

    /// <summary>The element of a relationship.</summary>
    public static XElement ElementOf(AddedRelationship added) => new(
        Package + "Relationship",
        new XAttribute("Type", $"{Document}/{added.Type}"),
        new XAttribute("Target", $"/{added.Target}"),
        new XAttribute("Id", added.Id));

    /// <summary>Writes the part.</summary>
    /// <param name="drafted">As ClosedXML drafted it; null where it made none.</param>
    /// <param name="added">What is added.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Stream? drafted, IEnumerable<AddedRelationship> added, Stream output)
    {
        var root = drafted is null ? new XElement(Package + "Relationships") : XDocument.Load(drafted).Root!;
        root.Add(added.Select(ElementOf));
        using var writer = Xml.Writer(output);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer);
    }
}
