using System.Text.Json.Nodes;

namespace CoopTools.Law.Schemas;

public sealed class EmbeddedFilesTests
{
    // Describes what Export-CoopMatrix writes, and no file of a pack.
    private const string OfReports = "findings";

    public static TheoryData<string> Files => new(PackSchemas.Federal.Select(f => f.Name));

    public static TheoryData<string> Schemas => new(PackSchemas.Federal.Select(f => PackSchemas.NameFor(f.Name)).Distinct(StringComparer.Ordinal).Append(OfReports));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_the_federal_pack_is_what_its_schema_says(string name) =>
        Assert.Empty(PackSchemas.Refusals(PackSchemas.Federal.Single(f => f.Name == name)));

    [Fact]
    public void There_is_no_schema_that_no_file_has() => Assert.Equal(
        PackSchemas.Federal.Select(f => PackSchemas.NameFor(f.Name)).Distinct(StringComparer.Ordinal).Append(OfReports).Order(StringComparer.Ordinal),
        Directory.GetFiles(SourceTree.Path("module", "schemas")).Select(f => Path.GetFileName(f)[..^".schema.json".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_has_a_title_and_describes_every_property_and_closes_every_object(string name)
    {
        var root = JsonNode.Parse(PackSchemas.TextOf(name))!;
        Assert.Equal("http://json-schema.org/draft-07/schema#", root["$schema"]!.GetValue<string>());
        Assert.NotEmpty(root["title"]!.GetValue<string>());
        Assert.NotEmpty(root["description"]!.GetValue<string>());
        Assert.All(Objects(root).Where(o => o["type"] is not null && o["properties"] is not null), o =>
        {
            Assert.Equal("false", o["additionalProperties"]?.ToJsonString());
            Assert.All(o["properties"]!.AsObject(), p => Assert.True(p.Value!["description"] is not null || p.Value["$ref"] is not null, $"{p.Key} is not described"));
        });
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        IEnumerable<JsonNode?> below = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items,
            _ => [],
        };
        return below.SelectMany(Objects).Concat(node is JsonObject self ? [self] : []);
    }
}
