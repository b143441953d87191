namespace CoopTools.Law.Loading;

/// <summary>A small pack of invented state law that uses the federal one.</summary>
internal static class InventedState
{
    public static string Folder { get; } = SourceTree.Path("tests", "Shared", "invented-state");

    public static PackFiles Files { get; } = new("invented-state", Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(f => new PackFile(Path.GetRelativePath(Folder, f).Replace('\\', '/'), File.ReadAllText(f)))
        .ToArray());

    /// <summary>Its law with the federal one.</summary>
    public static Pack Law { get; } = PackLoader.Load([Files]);

    /// <summary>What is said of it with one file changed.</summary>
    public static IReadOnlyList<PackProblem> ProblemsWith(string file, string old, string text) =>
        Assert.Throws<PackException>(() => PackLoader.Load([With(file, old, text)])).Problems;

    private static PackFiles With(string file, string old, string text)
    {
        Assert.Contains(Files.Files, f => f.Name == file && f.Text.Contains(old, StringComparison.Ordinal));
        return Files with { Files = Files.Files.Select(f => f.Name == file ? f with { Text = f.Text.Replace(old, text, StringComparison.Ordinal) } : f).ToArray() };
    }
}
