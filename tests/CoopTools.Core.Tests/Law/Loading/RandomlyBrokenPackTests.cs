using System.Text.Json.Nodes;
using CsCheck;

namespace CoopTools.Law.Loading;

public sealed class RandomlyBrokenPackTests
{
    private static readonly PackFile[] Federal = EmbeddedPack.Files("federal").ToArray();

    private static readonly string?[] Values = [null, "3", "\"\"", "\"~/\"", "true", "[]", "{}", "[[]]", "{\"a/b\":1}", "\"Yes\"", "\"Q1\""];

    [Fact]
    public void Whatever_value_is_put_anywhere_the_pack_loads_or_is_refused_at_places_that_exist() =>
        Gen.Select(Gen.Int[0, Federal.Length - 1], Gen.Int[0, int.MaxValue], Gen.OneOf(Values.Select(Gen.Const).ToArray())).Sample(
            (file, place, value) =>
            {
                var edited = Edited(Federal[file], place, value);
                try
                {
                    _ = PackLoader.Load(Federal.Select(f => f.Name == edited.Name ? edited : f).ToArray());
                }
                catch (PackException e)
                {
                    Assert.NotEmpty(e.Problems);
                    Assert.All(e.Problems, p =>
                    {
                        var text = p.File == edited.Name ? edited.Text : Federal.Single(f => f.Name == p.File).Text;
                        Assert.True(JsonPointer.Leads(JsonNode.Parse(text), p.Pointer), $"{p} leads nowhere");
                    });
                    Assert.Empty(e.Problems.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => $"{g.Key}"));
                }
            });

    // A null value stands for a removed property.
    private static PackFile Edited(PackFile file, int place, string? value)
    {
        var root = JsonNode.Parse(file.Text)!;
        var pointers = Pointers(root, string.Empty).ToArray();
        var pointer = pointers[place % pointers.Length];
        if (value is not null)
            JsonPointer.Set(root, pointer, JsonNode.Parse(value));
        else if (JsonPointer.Get(root, pointer[..pointer.LastIndexOf('/')]) is JsonObject parent)
            parent.Remove(pointer[(pointer.LastIndexOf('/') + 1)..]);
        return file with { Text = root.ToJsonString() };
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string pointer)
    {
        IEnumerable<(string Name, JsonNode? Node)> below = node switch
        {
            JsonObject members => members.Select(m => (m.Key, m.Value)),
            JsonArray items => items.Select((item, i) => ($"{i}", item)),
            _ => [],
        };
        return below.SelectMany(b => Pointers(b.Node, $"{pointer}/{b.Name}").Prepend($"{pointer}/{b.Name}"));
    }
}
