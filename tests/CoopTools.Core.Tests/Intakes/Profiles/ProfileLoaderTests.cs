using System.Text.Json.Nodes;
using CoopTools.Law;

namespace CoopTools.Intakes.Profiles;

public sealed class ProfileLoaderTests
{
    private static readonly PackFile Ice = EmbeddedPack.Files("profiles").Single(f => f.Name == "Ice287g.json");

    [Fact]
    public void The_embedded_profiles_load_once_and_are_found_whatever_the_case()
    {
        Assert.Same(Profile.All, Profile.All);
        Assert.Equal(JurisdictionKind.LawEnforcementAgency, Profile.All.Find("ICE287G")!.Kind);
        Assert.Equal(["participating", "pending"], Profile.All.Find("Ice287g")!.Lists.Select(l => l.Id));
    }

    public static TheoryData<string, Action<JsonNode>, string> Broken => new()
    {
        { "a name it does not know", p => p["titel"] = "x", "/titel" },
        { "no title", p => p.AsObject().Remove("title"), "" },
        { "an id that the file is not named for", p => p["id"] = "Ice", "/id" },
        { "a kind that does not exist", p => p["kind"] = "Agency", "/kind" },
        { "a column that gives two things", p => p["columns"]![0]!["attribute"] = "Name", "/columns/0" },
        { "a column that gives nothing", p => p["columns"]![3]!.AsObject().Remove("attribute"), "/columns/3" },
        { "a field that does not exist", p => p["columns"]![0]!["field"] = "Agency", "/columns/0/field" },
        { "no required name", p => p["columns"]![0]!["required"] = false, "/columns" },
        { "no headers", p => p["columns"]![1]!["headers"] = new JsonArray(), "/columns/1/headers" },
        { "a flag that is none", p => p["columns"]![1]!["required"] = "yes", "/columns/1" },
        { "entries for an identity field", p => p["columns"]![0]!["each"] = true, "/columns/0/each" },
        { "a first day for words", p => p["columns"]![3]!["from"] = "2025-01-01", "/columns/3/from" },
        { "a form that does not exist", p => p["columns"]![4]!["form"] = "Date", "/columns/4/form" },
        { "a fact that does not exist", p => p["lists"]![0]!["set"] = new JsonObject { ["agreement"] = "Yes" }, "/lists/0/set/agreement" },
        { "an answer that does not exist", p => p["lists"]![0]!["set"]!["agreement-287g"] = "Signed", "/lists/0/set/agreement-287g" },
        { "an attribute that no column gives", p => p["lists"]![1]!["blank"] = new JsonArray("SIGNED"), "/lists/1/blank/0" },
        { "no days", p => p.AsObject().Remove("days"), "" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_profile_is_refused_with_the_place_of_what_is_wrong(string what, Action<JsonNode> edit, string pointer)
    {
        var json = JsonNode.Parse(Ice.Text)!;
        edit(json);
        var refusal = Assert.Throws<PackException>(() => ProfileLoader.Load(Ice with { Text = json.ToJsonString() }, Pack.Federal));
        Assert.True(refusal.Problems.Any(p => p.Pointer == pointer), $"{what}: {refusal.Message}");
        Assert.StartsWith("The profile was refused: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_JSON_is_refused_with_its_line() =>
        Assert.Equal(1, Assert.Throws<PackException>(() => ProfileLoader.Load(Ice with { Text = "{" }, Pack.Federal)).Problems[0].Line);
}
