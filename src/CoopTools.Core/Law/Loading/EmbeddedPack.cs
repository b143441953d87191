namespace CoopTools.Law.Loading;

/// <summary>Reads the files of a pack that lies in this assembly.</summary>
public static class EmbeddedPack
{
    /// <summary>The files of an embedded pack.</summary>
    /// <param name="id">The pack's id.</param>
    /// <returns>The files, in the order of their names.</returns>
    public static IReadOnlyList<PackFile> Files(string id)
    {
        var assembly = typeof(EmbeddedPack).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(id + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new PackFile(name[(id.Length + 1)..], Text(assembly.GetManifestResourceStream(name)!)))
            .ToArray();
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
