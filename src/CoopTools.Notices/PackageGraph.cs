using System.Text.Json;

namespace CoopTools.Notices;

/// <summary>Which package a dll came from, by the graph that NuGet restored.</summary>
internal sealed class PackageGraph
{
    private readonly Dictionary<string, string> _folders;

    private PackageGraph(Dictionary<string, string> folders)
    {
        _folders = folders;
    }

    /// <summary>Reads a <c>project.assets.json</c>.</summary>
    public static PackageGraph Read(string assetsFile)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
        var root = assets.RootElement;
        var roots = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = root.GetProperty("libraries");

        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var library in root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!string.Equals(library.Value.GetProperty("type").GetString(), "package", StringComparison.Ordinal))
                continue;
            var path = libraries.GetProperty(library.Name).GetProperty("path").GetString()!;
            var folder = roots.Select(each => Path.Combine(each, path)).First(Directory.Exists);
            foreach (var dll in Dlls(library.Value, "runtime").Concat(Dlls(library.Value, "runtimeTargets")))
                folders[dll] = folder;
        }

        return new PackageGraph(folders);
    }

    /// <summary>The packages of the folder's dlls, by the name of their folder; our own dlls have none.</summary>
    /// <exception cref="InvalidDataException">A dll is from no package of the graph.</exception>
    public IEnumerable<ShippedPackage> Shipping(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll")
            .Select(path => Path.GetFileName(path))
            .Where(dll => !dll.StartsWith("CoopTools.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .GroupBy(PackageOf, StringComparer.Ordinal)
            .OrderBy(dlls => dlls.Key, StringComparer.Ordinal)
            .Select(dlls => new ShippedPackage(dlls.Key, [.. dlls]));

    private static IEnumerable<string> Dlls(JsonElement library, string kind) =>
        library.TryGetProperty(kind, out var files) ? files.EnumerateObject().Select(file => Path.GetFileName(file.Name)) : [];

    private string PackageOf(string dll) =>
        _folders.GetValueOrDefault(dll) ?? throw new InvalidDataException($"{dll} ships and comes from no package that was restored.");
}
