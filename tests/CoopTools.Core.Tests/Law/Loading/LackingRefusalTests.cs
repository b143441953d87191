using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>A reason that says 'without' has to say without what.</summary>
public sealed class LackingRefusalTests
{
    private const string Req5 = "rules/REQ-5.json";

    [Fact]
    public void A_list_of_what_is_lacking_that_the_reason_has_no_place_for() =>
        Refused(c => c["because"] = "Officers act under a § 287(g) agreement.", "", "give both or neither");

    [Fact]
    public void A_place_for_what_is_lacking_without_a_list() => Refused(c => c.Remove("lacking"), "", "give both or neither");

    [Fact]
    public void A_place_for_what_is_lacking_with_an_empty_list() => Refused(c => c["lacking"] = new JsonArray(), "", "give both or neither");

    [Theory]
    [InlineData("rules/REQ-5.json", "/otherwise/because")]
    [InlineData("rules/DET-3.json", "/undecidedReason")]
    public void A_place_for_what_is_lacking_where_no_list_can_stand(string file, string pointer)
    {
        var problem = Assert.Single(new EditedPack().Edit(file, root => JsonPointer.Set(root, pointer, "It acts without {lacking}.")).Problems());
        Assert.Equal((file, pointer), (problem.File, problem.Pointer));
        Assert.Contains("this reason has no such list", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_names_nothing_for_some_answers_of_the_case() =>
        Refused(c => c["lacking"]!.AsArray().RemoveAt(0), "", "'lacking' names nothing for some combination of answers");

    [Fact]
    public void A_fact_that_no_condition_reads() =>
        Refused(c => c["lacking"]![0]!["fact"] = "neutral-review", "", "'lacking' names the fact 'neutral-review', which no condition of the rule reads.");

    [Theory]
    [InlineData("fact", "supervision", "/lacking/1", "no fact 'supervision'")]
    [InlineData("is", "Never", "/lacking/1/is", "Yes, No")]
    [InlineData("words", null, "/lacking/1", "'words' is missing.")]
    [InlineData("word", "supervision", "/lacking/1/word", "not a property")]
    public void An_entry_of_the_list_that_cannot_be_read(string name, string? value, string below, string message)
    {
        var problems = Problems(
            c =>
            {
                var entry = c["lacking"]![1]!.AsObject();
                if (value is null)
                    entry.Remove(name);
                else
                    entry[name] = value;
            },
            out var place);
        Assert.Contains(problems, p => (p.File, p.Pointer) == (Req5, place + below) && p.Message.Contains(message, StringComparison.Ordinal));
    }

    private static void Refused(Action<JsonObject> edit, string below, string message)
    {
        var problem = Assert.Single(Problems(edit, out var place));
        Assert.Equal((Req5, place + below), (problem.File, problem.Pointer));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<PackProblem> Problems(Action<JsonObject> edit, out string place)
    {
        var position = -1;
        var problems = new EditedPack().Edit(Req5, root =>
        {
            var cases = root["cases"]!.AsArray();
            position = cases.ToList().FindIndex(c => c!["lacking"] is not null);
            edit(cases[position]!.AsObject());
        }).Problems();
        place = $"/cases/{position}";
        return problems;
    }
}
