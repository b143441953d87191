using System.Text.Json;

namespace CoopTools.Notices;

/// <summary>What packages do not hold themselves: texts of licenses by SPDX id, and lines of copyright by package.</summary>
internal sealed class LicenseTexts(string folder)
{
    private readonly Dictionary<string, string[]> _copyrights =
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(Path.Combine(folder, "copyrights.json")))!;

    /// <summary>The copyright lines of the package's project, where they are kept here.</summary>
    public IReadOnlyList<string> Copyrights(string package) => _copyrights.GetValueOrDefault(package) ?? [];

    /// <summary>The text of the first alternative of an SPDX expression that is kept here.</summary>
    /// <exception cref="InvalidDataException">None is.</exception>
    public (string Id, string Text) Choose(string package, string expression)
    {
        var id = expression.Split(" OR ", StringSplitOptions.TrimEntries).FirstOrDefault(each => File.Exists(FileOf(each)))
            ?? throw new InvalidDataException($"{package} is under '{expression}', and {folder} holds no text of that as <SPDX id>.txt.");
        return (id, PlainText.Read(FileOf(id)));
    }

    private string FileOf(string id) => Path.Combine(folder, id + ".txt");
}
