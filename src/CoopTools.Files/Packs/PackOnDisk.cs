using CoopTools.Intakes;
using CoopTools.Law.Loading;

namespace CoopTools.Files.Packs;

/// <summary>Reads the files of a pack from a folder.</summary>
public static class PackOnDisk
{
    private const string Header = "pack.json";
    private const string Rules = "rules";
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The .json files of a folder and of its folder <c>rules</c>; others, such as a README, are no part of a pack.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <returns>The files. The folder's own name stands before theirs in what is said of them.</returns>
    /// <exception cref="IntakeException">There is no such folder, it is no pack, or it can't be read.</exception>
    public static PackFiles Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new IntakeException("NoSuchFile", $"There is no folder '{folder}'. Give the folder of a pack, the one with its pack.json, or {DefaultPack.Id}.");
        if (!File.Exists(Path.Combine(folder, Header)))
            throw new IntakeException("NoPack", $"The folder '{folder}' has no {Header}, so it is no pack. Give the folder that has it.");
        try
        {
            return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), [.. In(folder, string.Empty), .. In(Path.Combine(folder, Rules), $"{Rules}/")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IntakeException("CannotRead", $"The pack '{folder}' can't be read: {e.Message} Check that you may read its files.", e);
        }
    }

    private static IEnumerable<PackFile> In(string folder, string prefix) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => new PackFile(prefix + Path.GetFileName(path), Text(path)))
        : [];

    private static string Text(string path) => new FileInfo(path).Length <= MostBytes
        ? File.ReadAllText(path)
        : throw new IntakeException("TooLarge", $"'{path}' has more than {MostBytes / (1024 * 1024)} MiB, which no file of a pack has. Take it out of the pack's folder.");
}
