using CoopTools.Files.Reading.Xlsx;

namespace CoopTools.Files.Checking;

/// <summary>Reads the custom properties of a document (ECMA-376 Part 1, § 22.3).</summary>
internal static class CustomProperties
{
    // A document may hold any number: more than this is no matrix of ours.
    private const int Most = 10_000;

    /// <summary>The properties that are text, by name; none where the document has none.</summary>
    /// <param name="package">The document.</param>
    public static Dictionary<string, string> Read(XlsxPackage package)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (package.RelationshipsOf(string.Empty).Find(r => r.IsOf("custom-properties")) is not { } relationship)
            return properties;
        using var xml = package.OpenPart(relationship.Part);
        string? name = null;
        while (xml.Step() && properties.Count < Most)
        {
            if (xml.IsStartElement() && xml.LocalName is "property")
                name = xml.GetAttribute("name");
            else if (xml.IsStartElement() && xml.LocalName is "lpwstr" && name is not null)
                properties[name] = XmlText.Unescape(XmlText.Of(xml));
        }

        return properties;
    }
}
