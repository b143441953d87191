namespace CoopTools;

/// <summary>The folder with the source document, which is no part of the repository.</summary>
internal static class SharedData
{
    /// <summary>What COOPTOOLS_SHARED names, else <c>shared</c> beside the repository, else null.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("COOPTOOLS_SHARED") is { Length: > 0 } named)
            return named;
        if (RepositoryRoot.Folder is not { } root || Path.GetDirectoryName(root) is not { } parent)
            return null;
        var beside = Path.Combine(parent, "shared");
        return Directory.Exists(beside) ? beside : null;
    }
}
