namespace CoopTools.Files.Reading;

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
        using var xml = package.OpenPart(rels);
        while (xml.Step())
        {
            if (!xml.IsStartElement("Relationship") || string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.Ordinal))
                continue;
            relationships.Add(new(xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, Resolve(folder, xml.GetAttribute("Target") ?? string.Empty)));
        }

        return relationships;
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
