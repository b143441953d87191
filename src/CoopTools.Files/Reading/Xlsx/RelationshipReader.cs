using System.Xml;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Reads a part of relationships.</summary>
internal static class RelationshipReader
{
    /// <summary>The relationships to other parts; those to the world outside are left out.</summary>
    /// <param name="package">The package.</param>
    /// <param name="rels">The part to read.</param>
    /// <param name="folder">The folder of the part that they belong to, with a slash after it, or empty.</param>
    /// <returns>The relationships.</returns>
    public static List<Relationship> Read(XlsxPackage package, string rels, string folder)
    {
        var relationships = new List<Relationship>();
        foreach (var (relationship, isExternal) in All(package, rels))
        {
            if (!isExternal)
                relationships.Add(relationship with { Part = Resolve(folder, relationship.Part) });
        }

        return relationships;
    }

    /// <summary>Where a part's relationships to the world outside lead, by id. Nothing is fetched: they are text to us.</summary>
    public static Dictionary<string, string> Targets(XlsxPackage package, string rels) => All(package, rels)
        .Where(r => r.IsExternal)
        .DistinctBy(r => r.Relationship.Id, StringComparer.Ordinal)
        .ToDictionary(r => r.Relationship.Id, r => r.Relationship.Part, StringComparer.Ordinal);

    /// <summary>The id of the relationship that an element names, or null. Its namespace is another in the strict form than in the transitional one; its local name stands alone.</summary>
    public static string? IdAt(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            if (string.Equals(xml.LocalName, "id", StringComparison.Ordinal) && xml.NamespaceURI.Length > 0)
                id = xml.Value;
        }

        xml.MoveToElement();
        return id;
    }

    private static IEnumerable<(Relationship Relationship, bool IsExternal)> All(XlsxPackage package, string rels)
    {
        using var xml = package.OpenPart(rels);
        while (xml.Step())
        {
            if (xml.IsStartElement("Relationship"))
            {
                yield return (
                    new(xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, xml.GetAttribute("Target") ?? string.Empty),
                    string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.Ordinal));
            }
        }
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.Equals(step, "..", StringComparison.Ordinal) && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
