namespace CoopTools;

/// <summary>The folder of CoopTools.sln, looked for from the test's own folder upwards.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder, or null where the tests were copied away from the repository.</summary>
    public static string? Folder { get; } = Find(new(AppContext.BaseDirectory));

    private static string? Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoopTools.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
