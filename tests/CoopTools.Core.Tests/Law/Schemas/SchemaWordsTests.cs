using System.Text.Json;
using System.Text.Json.Nodes;
using CoopTools.Decisions;

namespace CoopTools.Law.Schemas;

public sealed class SchemaWordsTests
{
    [Theory]
    [InlineData("rule", "/properties/modality", typeof(Modality))]
    [InlineData("rule", "/definitions/example/properties/outcome", typeof(Outcome))]
    [InlineData("facts", "/definitions/fact/properties/answeredFrom/items", typeof(AnsweredFrom))]
    [InlineData("errata", "/properties/errata/items/properties/status", typeof(ErratumStatus))]
    [InlineData("findings", "/definitions/erratum/properties/status", typeof(ErratumStatus))]
    [InlineData("circuits", "/definitions/state/properties/kind", typeof(StateKind))]
    [InlineData("authorities", "/definitions/authority/properties/kind", typeof(AuthorityKind))]
    [InlineData("pack", "/properties/notReached/items/properties/kind", typeof(JurisdictionKind))]
    [InlineData("rule", "/properties/notReached/items/properties/kind", typeof(JurisdictionKind))]
    public void Words_are_the_names_of_the_type(string schema, string pointer, Type type) =>
        Assert.Equal(Enum.GetNames(type), Words(schema, pointer));

    // As the data has them.
    [Theory]
    [InlineData("rule", "/definitions/use/properties/role", typeof(AuthorityRole))]
    [InlineData("rule", "/definitions/use/properties/origin", typeof(AuthorityOrigin))]
    [InlineData("authorities", "/definitions/authority/properties/origin", typeof(AuthorityOrigin))]
    public void Words_are_the_names_of_the_type_in_lower_case_with_hyphens(string schema, string pointer, Type type) =>
        Assert.Equal(Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName), Words(schema, pointer));

    [Fact]
    public void A_case_states_every_outcome_but_Undetermined() => Assert.Equal(
        Enum.GetNames<Outcome>().Except([nameof(Outcome.Undetermined)], StringComparer.Ordinal),
        Words("rule", "/definitions/outcome"));

    [Fact]
    public void A_rule_has_at_most_as_many_cases_as_the_loader_takes() =>
        Assert.Equal(Completion.MostCases, JsonNode.Parse(PackSchemas.TextOf("rule"))!["properties"]!["cases"]!["maxItems"]!.GetValue<int>());

    [Fact]
    public void Each_kind_of_authority_is_cited_in_some_way()
    {
        var ways = JsonNode.Parse(PackSchemas.TextOf("authorities"))!["definitions"]!["authority"]!["allOf"]![0]!["oneOf"]!.AsArray();
        Assert.Equal(
            Enum.GetNames<AuthorityKind>().Order(StringComparer.Ordinal),
            ways.SelectMany(w => w!["properties"]!["kind"]!["enum"]!.AsArray()).Select(k => k!.GetValue<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(string schema, string pointer) =>
        Loading.JsonPointer.Get(JsonNode.Parse(PackSchemas.TextOf(schema)), pointer)!["enum"]!.AsArray().Select(w => w!.GetValue<string>());
}
