using CoopTools.BruteForce;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Every rule, with the answers of each of its examples, in a state of each kind; held against the pack's bare JSON.</summary>
public sealed class ExplanationTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    public static TheoryData<string, string?> RulesAndStates
    {
        get
        {
            var data = new TheoryData<string, string?>();
            foreach (var rule in TinyPack.RuleIds)
            {
                foreach (var state in new[] { "TX", "CA", null, "AS" })
                    data.Add(rule, state);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_states_the_rule_the_record_with_its_cells_the_days_law_and_what_this_is_not(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var rule = TinyPack.File($"rules/{id}.json");
        var text = finding.Explanation;
        Has(text, rule.GetProperty("statement").GetString()!);
        Has(text, rule.GetProperty("title").GetString()!);
        Has(text, $"(orders.xlsx!Coded, row 2)");
        foreach (var fact in finding.Law.Facts)
        {
            Has(text, finding.Record.Facts.TryGetValue(fact.Id, out var recorded)
                ? $"{fact.Label}: {recorded.Answer.Value} (cell {recorded.Cell}, Order 7, coded by EM)"
                : $"{fact.Label}: Unknown");
        }

        Has(text, "Law of 2026-03-01, pack federal 1.0.0.");
        Assert.EndsWith(TinyPack.File("pack.json").GetProperty("disclaimer").GetString()!, text, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_gives_the_reason_that_decided_and_for_an_open_finding_what_each_answer_would_lead_to(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var tiny = TinyPack.Rule(id);
        var verdict = TinyVerdict.Of(tiny, new(tiny.Facts.Select(f => (f.Id, finding.Record.Facts.GetValueOrDefault(f.Id)?.Answer.Value)).ToArray()));
        var text = finding.Explanation;
        if (state == "AS")
        {
            Has(text, $"The result. {TinyPack.File("pack.json").GetProperty("notReached")[0].GetProperty("because").GetString()}");
            return;
        }

        Has(text, verdict.Reason is null ? "The result. Turns on what is not known: " : $"The result. {verdict.Reason}");
        Assert.Equal(verdict.Outcome == "Undetermined", text.Contains("were known:", StringComparison.Ordinal));
        Assert.All(verdict.Missing, fact => Has(text, $"If '{fact}' were known: {string.Join("; ", tiny.Facts.Single(f => f.Id == fact).Answers.Select(a => $"{a} → {Leads(verdict, fact, a)}"))}."));
    });

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_cites_every_authority_but_the_background_with_its_pages(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var text = finding.Explanation;
        if (state == "AS")
        {
            Assert.DoesNotContain("The authority.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n- ", text, StringComparison.Ordinal);
            return;
        }

        Has(text, state is null ? "The authority. The state is not known; over all states it is " : $"The authority. In {finding.Record.State!.Name} it is ");
        var shown = RoleTable.ByRule[id].Where(r => r.Role != "Background").ToArray();
        Assert.Equal(shown.Length, text.Split("\n- ").Length - 1);
        Assert.All(shown, r => Has(text, $"{Pack.Federal.Rules.Find(id)!.Authorities.Single(u => u.Id == r.Authority && $"{u.Role}" == r.Role).Introduced}: "));
    });

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_ends_with_each_caution_and_each_erratum_of_the_rule_and_no_other(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var rule = TinyPack.File($"rules/{id}.json");
        string[] Named(string list) => rule.TryGetProperty(list, out var ids) ? ids.EnumerateArray().Select(i => i.GetString()!).ToArray() : [];
        foreach (var caution in TinyPack.File("cautions.json").GetProperty("cautions").EnumerateArray())
            Assert.Equal(Named("cautions").Contains(caution.GetProperty("id").GetString()), finding.Explanation.Contains($"\n\nCaution {caution.GetProperty("id")}. {caution.GetProperty("caution")}\n\n", StringComparison.Ordinal));
        foreach (var erratum in TinyPack.File("errata.json").GetProperty("errata").EnumerateArray())
        {
            var (printed, corrected) = ($"“{erratum.GetProperty("printed")}” at {erratum.GetProperty("place")}", erratum.GetProperty("corrected").GetString());
            var words = erratum.GetProperty("status").ValueEquals("Unresolved")
                ? $"\n\nErratum {erratum.GetProperty("id")} (unresolved). The source prints {printed}. {erratum.GetProperty("because")}\n\n"
                : $"\n\nErratum {erratum.GetProperty("id")}. The source prints {printed}; it should be “{corrected}”. {erratum.GetProperty("because")}\n\n";
            Assert.Equal(Named("errata").Contains(erratum.GetProperty("id").GetString()), finding.Explanation.Contains(words, StringComparison.Ordinal));
        }
    });

    private static string Leads(TinyVerdict verdict, string fact, string answer)
    {
        var leads = verdict.Flips.Single(f => f.StartsWith($"{fact}: ", StringComparison.Ordinal))[(fact.Length + 2)..].Split("; ").Single(a => a.StartsWith($"{answer} → ", StringComparison.Ordinal));
        return string.Join(" or ", leads[(answer.Length + 3)..].Split('|').Select(Enum.Parse<Outcome>).Order());
    }

    private static void Has(string text, string words) => Assert.Contains(words, text, StringComparison.Ordinal);

    private static Finding[] Examples(string rule, string? state) => Explained.Examples(rule, state, Day);
}
