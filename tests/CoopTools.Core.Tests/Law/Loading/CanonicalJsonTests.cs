using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CoopTools.Law.Loading;

public sealed class CanonicalJsonTests
{
    private static readonly Gen<string> Json = Value(3).Select(node => node?.ToJsonString() ?? "null");

    [Fact]
    public void Keys_are_sorted_by_their_letters_and_lists_keep_their_order() =>
        Assert.Equal("{\n  \"B\": [\n    2,\n    1\n  ],\n  \"a\": {},\n  \"é\": []\n}\n", CanonicalJson.Of("{\"é\":[],\"a\":{ },\r\n\"B\":[2,1]}"));

    [Fact]
    public void Letters_and_signs_of_the_law_are_written_as_themselves() =>
        Assert.Equal("\"§ 287(g) – “Att'y” <&>\"\n", CanonicalJson.Of("\"\\u00a7 287(g) \\u2013 \\u201cAtt\\u0027y\\u201d \\u003c\\u0026>\""));

    [Fact]
    public void What_is_no_JSON_is_refused() => Assert.ThrowsAny<JsonException>(() => CanonicalJson.Of("{\"a\":1,}"));

    [Fact]
    public void The_canonical_form_says_the_same_and_is_its_own_canonical_form() => Json.Sample(text =>
    {
        var canonical = CanonicalJson.Of(text);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(canonical)));
        Assert.Equal(canonical, CanonicalJson.Of(canonical));
        Assert.DoesNotContain('\r', canonical);
        Assert.EndsWith("\n", canonical, StringComparison.Ordinal);
    });

    [Fact]
    public void Neither_the_order_of_keys_nor_white_space_changes_the_canonical_form() => Json.Sample(text =>
        Assert.Equal(CanonicalJson.Of(text), CanonicalJson.Of(Backwards(JsonNode.Parse(text))?.ToJsonString(new(JsonSerializerOptions.Default) { WriteIndented = true }) ?? "null")));

    private static Gen<JsonNode?> Value(int depth)
    {
        var word = Gen.String[Gen.Char["abAB §\"\\/é\n"], 0, 6];
        var simple = Gen.OneOf(word.Select(s => (JsonNode?)s), Gen.Int.Select(i => (JsonNode?)i), Gen.Bool.Select(b => (JsonNode?)b), Gen.Const((JsonNode?)null));
        return depth == 0 ? simple : Gen.OneOf(
            simple,
            Value(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray(items.Select(i => i?.DeepClone()).ToArray())),
            Gen.Select(word, Value(depth - 1)).Array[0, 4].Select(members =>
                (JsonNode?)new JsonObject(members.DistinctBy(m => m.Item1).Select(m => KeyValuePair.Create(m.Item1, m.Item2?.DeepClone())))));
    }

    private static JsonNode? Backwards(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, Backwards(m.Value)))),
        JsonArray items => new JsonArray(items.Select(Backwards).ToArray()),
        _ => node?.DeepClone(),
    };
}
