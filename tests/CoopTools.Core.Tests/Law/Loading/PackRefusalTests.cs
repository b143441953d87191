using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>One thing is changed in the federal files; the pack is refused for that thing at that place, and for nothing else.</summary>
public sealed class PackRefusalTests
{
    private const string Det2 = "rules/DET-2.json";

    private const string Det3 = "rules/DET-3.json";

    [Fact]
    public void A_case_that_can_never_be_reached() =>
        Refused(Det2, r => r["cases"]!.AsArray().Add(r["cases"]![0]!.DeepClone()), "/cases/2", "never be reached");

    [Fact]
    public void A_missing_otherwise() => Refused(Det2, r => r.AsObject().Remove("otherwise"), "/cases", "add 'otherwise'");

    [Fact]
    public void An_otherwise_that_can_never_be_reached() => Refused(
        "rules/DET-4.json",
        r => r["cases"]!.AsArray().Add(JsonNode.Parse("""{"when":{"fact":"treats-immigration-warrant-as-judicial","is":"No"},"then":"Consistent","because":"It does not."}""")),
        "/otherwise",
        "never be reached");

    [Fact]
    public void An_unknown_fact() => Refused(Det2, r => r["cases"]![0]!["when"]!["fact"] = "holds", "/cases/0/when", "no fact 'holds'");

    [Fact]
    public void An_unknown_answer() => Refused(Det2, r => r["cases"]![0]!["when"]!["is"] = "Never", "/cases/0/when/is", "Yes, No");

    [Fact]
    public void An_unknown_answer_in_a_list() => Refused(Det3, r => r["cases"]![1]!["when"]!["in"]![1] = "Hunch", "/cases/1/when/in/1", "'Hunch' is no answer");

    [Fact]
    public void Unknown_as_an_answer() => Refused(Det2, r => r["cases"]![0]!["when"]!["is"] = "Unknown", "/cases/0/when/is", "'Unknown' is no answer");

    [Fact]
    public void An_unknown_authority() => Refused(Det2, r => r["authorities"]![0]!["id"] = "roe-v-doe", "/authorities/0", "no authority 'roe-v-doe'");

    [Fact]
    public void An_unknown_caution() => Refused(Det2, r => r["cautions"]![0] = "C99", "/cautions/0", "no caution 'C99'");

    [Fact]
    public void An_unknown_place() => Refused(Det2, r => r["places"]!.AsArray().Add("Q9"), "/places/2", "no place 'Q9'");

    [Fact]
    public void An_unknown_question() => Refused(Det2, r => r["question"] = "Q9", "/question", "no question 'Q9'");

    [Fact]
    public void An_example_with_a_wrong_outcome() =>
        Refused(Det3, r => r["examples"]![1]!["outcome"] = "Risk", "/examples/1", "the example says Risk; the rule decides Consistent");

    [Fact]
    public void An_example_with_a_wrong_missing_fact() =>
        Refused(Det3, r => r["examples"]![6]!["missing"]![0] = "agreement-287g", "/examples/6", "[agreement-287g] is missing; the rule finds [hold-basis]");

    [Fact]
    public void An_example_with_a_fact_that_the_rule_does_not_read() =>
        Refused(Det3, r => r["examples"]![0]!["facts"]!["assists-dhs"] = "No", "/examples/0", "does not read 'assists-dhs'");

    [Fact]
    public void An_outcome_that_no_example_shows() =>
        Refused(Det3, r => r["examples"]!.AsArray().RemoveAt(0), "/examples", "no example shows the outcome NotApplicable");

    [Fact]
    public void A_misspelt_property() => Refused(
        Det2,
        r =>
        {
            r["caution"] = r["cautions"]!.DeepClone();
            r.AsObject().Remove("cautions");
        },
        "/caution",
        "'caution' is not a property");

    [Fact]
    public void A_property_that_has_no_place_in_a_condition() =>
        Refused(Det2, r => r["cases"]![0]!["when"]!["unless"] = "it rains", "/cases/0/when/unless", "not a property");

    [Fact]
    public void A_condition_that_is_two_conditions()
    {
        var problems = new EditedPack().Edit(Det2, r => r["cases"]![0]!["when"]!["not"] = r["cases"]![0]!["when"]!.DeepClone()).Problems();
        Assert.Contains(problems, p => (p.File, p.Pointer) == (Det2, "/cases/0/when/fact"));
    }

    [Fact]
    public void More_than_five_facts() => Refused(
        "rules/REQ-6.json",
        r => r["cases"]![1]!["when"]!["any"]!.AsArray().Add(JsonNode.Parse("""{"fact":"assists-dhs","is":"No"}""")),
        "/cases",
        "reads 6 facts");

    [Fact]
    public void An_id_that_is_not_the_files_name() => Refused(Det2, r => r["id"] = "DET-9", "/id", "named 'DET-2.json'");

    [Fact]
    public void A_missing_undecidedReason() => Refused(Det3, r => r.AsObject().Remove("undecidedReason"), "/cases", "add 'undecidedReason'");

    [Fact]
    public void A_needless_undecidedReason() => Refused(Det2, r => r["undecidedReason"] = "Nobody asked.", "/cases", "Remove it");

    [Fact]
    public void One_authority_twice_in_one_role() =>
        Refused(Det2, r => r["authorities"]!.AsArray().Insert(0, r["authorities"]![1]!.DeepClone()), "/authorities/2", "twice in the same role");

    [Fact]
    public void A_word_that_is_no_modality() => Refused(Det2, r => r["modality"] = "Frowned upon", "/modality", "Permitted, Prohibited, Conditional");

    [Fact]
    public void A_case_that_states_Undetermined()
    {
        var problems = new EditedPack().Edit(Det2, r => r["cases"]![1]!["then"] = "Undetermined").Problems();
        Assert.Contains(problems, p => (p.File, p.Pointer) == (Det2, "/cases/1/then") && p.Message.Contains("no case states it", StringComparison.Ordinal));
    }

    private static void Refused(string file, Action<JsonNode> edit, string pointer, string message)
    {
        var problem = Assert.Single(new EditedPack().Edit(file, edit).Problems());
        Assert.Equal((file, pointer, null), (problem.File, problem.Pointer, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
