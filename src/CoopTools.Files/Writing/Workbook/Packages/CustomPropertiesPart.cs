using System.Xml;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>
/// Writes custom properties, as text (ECMA-376 Part 1, § 22.3). (ClosedXML takes <c>2024</c> for a number, the name of a sheet though it be.)
/// </summary>
internal static class CustomPropertiesPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "docProps/custom.xml";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    private const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The format of properties that users define, and the first number that is theirs ([MS-OLEPS] §§ 2.18.2, 3.1.2).
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstNumber = 2;

    /// <summary>How the package refers to the part.</summary>
    public static AddedRelationship Relationship { get; } = new("coopProperties", "custom-properties", Name);

    /// <summary>The part.</summary>
    /// <param name="properties">Gives the properties when they are written; no two of one name.</param>
    public static AddedPart Of(Func<IReadOnlyList<(string Name, string Value)>> properties) => new(Name, ContentType, output => Write(properties(), output));

    private static void Write(IReadOnlyList<(string Name, string Value)> properties, Stream output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", Properties);
        xml.WriteAttributeString("xmlns", "vt", null, Types);
        for (var i = 0; i < properties.Count; i++)
            Write(xml, i + FirstNumber, properties[i]);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, int number, (string Name, string Value) property)
    {
        xml.WriteStartElement("property", Properties);
        xml.WriteAttributeString("fmtid", UserDefined);
        xml.WriteAttributeString("pid", FormattableString.Invariant($"{number}"));
        xml.WriteAttributeString("name", property.Name);
        xml.WriteElementString("lpwstr", Types, XString.Escape(property.Value));
        xml.WriteEndElement();
    }
}
