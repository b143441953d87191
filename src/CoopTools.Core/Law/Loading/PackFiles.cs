namespace CoopTools.Law.Loading;

/// <summary>The files of one pack, and where they lie.</summary>
/// <param name="Folder">The folder, as it stands before the files' names in what is said of them; null for none.</param>
/// <param name="Files">All files of the folder.</param>
public sealed record PackFiles(string? Folder, IReadOnlyList<PackFile> Files)
{
    /// <summary>The folder, as it stands before the files' names in what is said of them; null for none.</summary>
    public string? Folder { get; internal init; } = Folder;

    /// <summary>All files of the folder.</summary>
    public IReadOnlyList<PackFile> Files { get; internal init; } = Files;

    /// <summary>Whether a test loads the pack with every check, so that what only refuses is left out.</summary>
    internal bool Tested { get; init; }
}
