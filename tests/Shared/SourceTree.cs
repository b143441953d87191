namespace CoopTools;

/// <summary>Files of the repository that the tests were built from.</summary>
internal static class SourceTree
{
    public static string Path(params string[] parts) => System.IO.Path.Combine(
        [RepositoryRoot.Folder ?? throw new DirectoryNotFoundException($"CoopTools.sln is in no folder above {AppContext.BaseDirectory}."), .. parts]);
}
