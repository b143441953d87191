using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>
/// Gives fixed names to what is named by chance in ClosedXML's package: the part of the core properties and the ids of the package's
/// relationships (ECMA-376 Part 2, §§ 6.5, 8).
/// </summary>
internal static class FixedNames
{
    /// <summary>The part that says what each part is.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>The part with the package's own relationships.</summary>
    public const string PackageRelationships = "_rels/.rels";

    private const string CoreProperties = "docProps/core.xml";
    private const string ChanceName = ".psmdcp";
    private const string CorePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>A part's name in the written package.</summary>
    /// <param name="name">Its name in the draft.</param>
    public static string Of(string name) => name.EndsWith(ChanceName, StringComparison.Ordinal) ? CoreProperties : name;

    /// <summary>Writes the content types, in order, with the core properties under their fixed name and those of the parts that are added.</summary>
    public static void WriteContentTypes(Stream input, IEnumerable<AddedPart> added, Stream output)
    {
        var root = XDocument.Load(input).Root!;
        var kept = root.Elements().Where(e => !IsChance(e)).ToList();
        kept.Add(Override(CoreProperties, CorePropertiesType));
        kept.AddRange(added.Select(p => Override(p.Name, p.ContentType)));
        root.ReplaceNodes(kept.OrderBy(e => e.Name.LocalName, StringComparer.Ordinal).ThenBy(Key, StringComparer.Ordinal));
        Save(root, output);
    }

    /// <summary>Writes the package's relationships, and those that are added, in order, with fixed ids.</summary>
    public static void WriteRelationships(Stream input, IEnumerable<AddedRelationship> added, Stream output)
    {
        var root = XDocument.Load(input).Root!;
        root.Add(added.Select(RelationshipPart.ElementOf));
        var ordered = root.Elements().OrderBy(e => (string)e.Attribute("Type")!, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i].SetAttributeValue("Id", FormattableString.Invariant($"rId{i + 1}"));
            var target = (string)ordered[i].Attribute("Target")!;
            ordered[i].SetAttributeValue("Target", target.EndsWith(ChanceName, StringComparison.Ordinal) ? $"/{CoreProperties}" : target);
        }

        root.ReplaceNodes(ordered);
        Save(root, output);
    }

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", $"/{part}"), new XAttribute("ContentType", type));

    private static bool IsChance(XElement type) => ((string?)type.Attribute("ContentType"))?.Equals(CorePropertiesType, StringComparison.Ordinal) == true;

    private static string Key(XElement type) => (string?)type.Attribute("PartName") ?? (string)type.Attribute("Extension")!;

    private static void Save(XElement root, Stream output) =>
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(output, SaveOptions.DisableFormatting);
}
