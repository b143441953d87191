using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>What is refused of an entry that leaves someone out, in a pack and in a rule.</summary>
public sealed class ReachRefusalTests
{
    [Theory]
    [InlineData("""{"because":"It does not."}""", "", "a 'state', states 'outside' of which nobody is reached, or a 'kind' belongs here: an entry without any would leave everyone out.")]
    [InlineData("""{"state":"TX","outside":["CA"],"because":"It does not."}""", "/outside", "a 'state' says already which one is left out. Give one of them.")]
    [InlineData("""{"outside":["ZZ"],"because":"It does not."}""", "/outside/0", "there is no state 'ZZ' in this pack.")]
    [InlineData("""{"state":"AS"}""", "", "'because' is missing.")]
    [InlineData("""{"state":"ZZ","because":"It does not."}""", "", "no state 'ZZ'")]
    [InlineData("""{"kind":"Parish","because":"It does not."}""", "/kind", "'Parish' is none of State, Territory, Tribe, ")]
    [InlineData("""{"kind":"Tribe","because":"It does not.","cautions":["C99"]}""", "/cautions/0", "no caution 'C99'")]
    [InlineData("""{"kind":"Tribe","because":"It does not.","authorities":["nobody"]}""", "/authorities/0", "no authority 'nobody'")]
    [InlineData("""{"kind":"Tribe","because":"It does not.","until":"2030"}""", "/until", "'until' is not a property")]
    [InlineData("3", "", "belongs here")]
    public void An_entry_that_leaves_nobody_or_everybody_out(string entry, string below, string message)
    {
        foreach (var file in new[] { "pack.json", "rules/DET-2.json" })
        {
            var problems = new EditedPack().Edit(file, root => root["notReached"] = new JsonArray(JsonNode.Parse(entry))).Problems();
            var there = problems.Where(p => (p.File, p.Pointer) == (file, $"/notReached/0{below}"));
            Assert.Contains(there, p => p.Message.Contains(message, StringComparison.Ordinal));
        }
    }
}
