using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

public sealed class RegisterRefusalTests
{
    [Theory]
    [InlineData("facts.json")]
    [InlineData("authorities.json")]
    [InlineData("errata.json")]
    [InlineData("cautions.json")]
    [InlineData("places.json")]
    [InlineData("questions.json")]
    [InlineData("circuits.json")]
    public void An_id_that_is_there_twice_is_refused_at_the_second(string file)
    {
        var (list, count) = (file[..^".json".Length], 0);
        var problems = new EditedPack().Edit(file, root =>
        {
            var entries = root[list]!.AsArray();
            count = entries.Count;
            var copy = entries[0]!.DeepClone();
            copy["id"] = copy["id"]!.GetValue<string>().ToUpperInvariant();
            entries.Add(copy);
        }).Problems();
        Assert.Contains(problems, p => (p.File, p.Pointer) == (file, $"/{list}/{count}") && p.Message.Contains("twice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("circuits.json", "/circuits/1/states/0", "'ME' is there twice", "/circuits/1/states/0/code", "ME")]
    [InlineData("facts.json", "/facts/1/label", "another fact has the label", "/facts/1/label", "Own immigration enforcement")]
    [InlineData("facts.json", "/facts/0/answers", "no answer set 'Maybe'", "/facts/0/answers", "Maybe")]
    [InlineData("facts.json", "/facts/0/answeredFrom/0", "none of Policy, Practice", "/facts/0/answeredFrom/0", "Rumour")]
    [InlineData("facts.json", "/facts/15/derived/0/answer", "not among the fact's answers", "/facts/15/derived/0/answer", "Perhaps")]
    [InlineData("facts.json", "/facts/15/derived/1", "'from' lies after 'to'", "/facts/15/derived/1/from", "2025-09-18")]
    [InlineData("facts.json", "/contradictions/0/facts/communication-policy", "'Loud' is no answer", "/contradictions/0/facts/communication-policy", "Loud")]
    [InlineData("authorities.json", "/authorities/0/kind", "is none of Constitution", "/authorities/0/kind", "Rumour")]
    [InlineData("authorities.json", "/authorities/[8-usc-1373-a]/cited/0/place", "no place 'Q7'", "/authorities/[8-usc-1373-a]/cited/0/place", "Q7")]
    [InlineData("errata.json", "/errata/1/authority", "no authority 'nobody'", "/errata/1/authority", "nobody")]
    [InlineData("errata.json", "/errata/0/status", "Corrected, Form, Unresolved", "/errata/0/status", "Mended")]
    [InlineData("pack.json", "/notReached/0", "no state 'ZZ'", "/notReached/0/state", "ZZ")]
    [InlineData("pack.json", "/reviewed", "no date of the form 2025-01-23", "/reviewed", "24.11.2026")]
    public void A_wrong_value_is_refused_at_its_place(string file, string pointer, string message, string edited, string value)
    {
        var place = string.Empty;
        var problems = new EditedPack().Edit(file, root =>
        {
            place = JsonPointer.ById(root, pointer);
            JsonPointer.Set(root, JsonPointer.ById(root, edited), value);
        }).Problems();
        Assert.Contains(problems, p => (p.File, p.Pointer) == (file, place) && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_court_of_no_circuit_is_refused()
    {
        var problems = new EditedPack().Edit("authorities.json", root => Entry(root, "galarza-v-szalczyk")["court"] = "13th Cir.").Problems();
        Assert.Contains("'13th Cir.' is the court of no circuit", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_that_lacks_a_part_says_which_parts_its_kind_has()
    {
        var problems = new EditedPack().Edit("authorities.json", root => Entry(root, "galarza-v-szalczyk")["cite"]!.AsObject().Remove("page")).Problems();
        Assert.Equal("'page' is missing: a Case is cited by volume, reporter, page.", Assert.Single(problems).Message);
    }

    [Fact]
    public void An_authority_of_the_supplement_that_the_source_cites_is_refused()
    {
        var problems = new EditedPack().Edit("authorities.json", root => Entry(root, "galarza-v-szalczyk")["origin"] = "supplement").Problems();
        Assert.Contains("origin is 'source'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_set_lists_no_spelling_twice_and_never_Unknown()
    {
        var problems = new EditedPack().Edit("facts.json", root =>
        {
            var set = root["answerSets"]!["YesNo"]!.AsArray();
            set[1]!["aliases"]!.AsArray().Add("y");
            set.Add(JsonNode.Parse("""{"value":"Unknown","meaning":"Not known.","aliases":[]}"""));
        }).Problems();
        Assert.Contains(problems, p => p.Pointer == "/answerSets/YesNo/1" && p.Message.StartsWith("'y' stands twice", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Pointer == "/answerSets/YesNo/2" && p.Message.StartsWith("Unknown is always an answer", StringComparison.Ordinal));
    }

    private static JsonNode Entry(JsonNode root, string id) => root["authorities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == id)!;
}
