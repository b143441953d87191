namespace CoopTools;

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    private static readonly Lazy<string> Found = new(Find);

    public static string Root => Found.Value;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CoopTools.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"CoopTools.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
