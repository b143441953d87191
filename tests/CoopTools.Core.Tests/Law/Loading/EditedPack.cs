using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>The federal files with something changed.</summary>
internal sealed class EditedPack
{
    private readonly List<PackFile> _files = EmbeddedPack.Files("federal").ToList();

    public IReadOnlyList<PackFile> Files => _files;

    public EditedPack Edit(string file, Action<JsonNode> edit)
    {
        var node = JsonNode.Parse(TextOf(file))!;
        edit(node);
        return Replace(file, node.ToJsonString(new(JsonSerializerOptions.Default) { WriteIndented = true }));
    }

    public EditedPack Replace(string file, string text)
    {
        _files[_files.FindIndex(f => f.Name == file)] = new(file, text);
        return this;
    }

    public EditedPack Remove(string file)
    {
        _files.RemoveAll(f => f.Name == file);
        return this;
    }

    public EditedPack Add(string file, string text)
    {
        _files.Add(new(file, text));
        return this;
    }

    public string TextOf(string file) => _files.Single(f => f.Name == file).Text;

    /// <summary>What the loader refuses it for.</summary>
    public IReadOnlyList<PackProblem> Problems() => Assert.Throws<PackException>(() => PackLoader.Load(_files)).Problems;
}
