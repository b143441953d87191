namespace CoopTools.Files.Tests.Writing;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coop-writing-");

    public string Path => _folder.FullName;

    public string[] Names => _folder.GetFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal).ToArray();

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;
        _folder.Delete(recursive: true);
    }
}
