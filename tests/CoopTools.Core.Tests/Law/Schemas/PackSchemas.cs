using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace CoopTools.Law.Schemas;

/// <summary>The JSON Schemas that ship with the module.</summary>
internal static class PackSchemas
{
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Schemas = new(StringComparer.Ordinal);

    public static IReadOnlyList<PackFile> Federal { get; } = EmbeddedPack.Files("federal");

    /// <summary>The schema of a pack file: rules share one.</summary>
    public static string NameFor(string file) => file.StartsWith("rules/", StringComparison.Ordinal) ? "rule" : file[..^".json".Length];

    public static string TextOf(string name) => File.ReadAllText(SourceTree.Path("module", "schemas", $"{name}.schema.json"));

    /// <summary>The JSON Pointers of what a schema refuses in a pack file; empty where it accepts it.</summary>
    public static IReadOnlyList<string> Refusals(PackFile file) =>
        Of(NameFor(file.Name)).Validate(file.Text).Select(e => $"{e.Path}: {e.Kind}").ToArray();

    /// <summary>A file of the federal pack with the value at a pointer changed; where the value is null, removed.</summary>
    public static PackFile Edited(string name, string pointer, string? value)
    {
        var file = Federal.Single(f => f.Name == name);
        var root = JsonNode.Parse(file.Text)!;
        pointer = JsonPointer.ById(root, pointer);
        var at = pointer.LastIndexOf('/');
        if (value is not null)
            JsonPointer.Set(root, pointer, JsonNode.Parse(value));
        else if (JsonPointer.Get(root, pointer[..at]) is JsonArray items)
            items.RemoveAt(int.Parse(pointer[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        else
            Assert.True(JsonPointer.Get(root, pointer[..at])!.AsObject().Remove(pointer[(at + 1)..]), $"{name} has no {pointer}.");
        return file with { Text = root.ToJsonString() };
    }

    public static JsonNode? ValueAt(string name, string pointer) => JsonPointer.Get(JsonNode.Parse(Federal.Single(f => f.Name == name).Text), pointer);

    /// <summary>What the loader says of the federal pack with one file replaced; empty where it loads.</summary>
    public static IReadOnlyList<PackProblem> ProblemsWith(PackFile edited)
    {
        try
        {
            _ = PackLoader.Load(Federal.Select(f => f.Name == edited.Name ? edited : f).ToArray());
            return [];
        }
        catch (PackException e)
        {
            return e.Problems;
        }
    }

    private static JsonSchema Of(string name) =>
        Schemas.GetOrAdd(name, n => new(() => JsonSchema.FromJsonAsync(TextOf(n)).GetAwaiter().GetResult())).Value;
}
