using CoopTools.BruteForce;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Every rule, with the answers of each of its examples, in a state of each kind; held against the pack's bare JSON.</summary>
public sealed class ExplanationTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly string[] RolesInOrder = ["Holds", "Partial", "Against", "Limits", "StateLaw", "Background"];

    public static TheoryData<string, string?> RulesAndStates
    {
        get
        {
            var data = new TheoryData<string, string?>();
            foreach (var rule in TinyPack.RuleIds)
            {
                foreach (var state in new[] { "TX", "CA", "PR", null, "AS" })
                    data.Add(rule, state);
            }

            return data;
        }
    }

    public static TheoryData<string> Rules => new(TinyPack.RuleIds);

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_states_the_rule_the_record_with_its_cells_the_days_law_and_what_this_is_not(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var (rule, pack) = (TinyPack.File($"rules/{id}.json"), TinyPack.File("pack.json"));
        var text = finding.GetExplanation();
        Has(text, rule.GetProperty("statement").GetString()!);
        Has(text, rule.GetProperty("title").GetString()!);
        Has(text, $"(orders.xlsx!Coded, row 2)");
        foreach (var fact in finding.Law.Reads)
        {
            Has(text, finding.Record.Recorded.TryGetValue(fact.Id, out var recorded)
                ? $"{fact.Label}: {recorded.Answer} (cell {recorded.Cell}, Order 7, coded by EM)"
                : $"{fact.Label}: Unknown");
        }

        Assert.EndsWith(
            $"\n\nLaw of 2026-03-01, pack federal {pack.GetProperty("version")}, reviewed on {pack.GetProperty("reviewed")}. {pack.GetProperty("disclaimer")}",
            text,
            StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_gives_the_reason_that_decided_and_for_an_open_finding_what_each_answer_would_lead_to(string id, string? state) => Assert.All(Examples(id, state), finding =>
    {
        var tiny = TinyPack.Rule(id);
        var verdict = TinyVerdict.Of(tiny, new(tiny.Facts.Select(f => (f.Id, finding.Record.Recorded.GetValueOrDefault(f.Id)?.Answer)).ToArray()));
        var text = finding.GetExplanation();
        if (state == "AS")
        {
            Has(text, $"The result. {TinyPack.File("pack.json").GetProperty("notReached")[0].GetProperty("because").GetString()}\n\n");
            return;
        }

        Has(text, verdict.Reason is null ? "The result. Turns on what is not known: " : $"The result. {verdict.Reason}");
        Assert.DoesNotContain("{lacking}", text, StringComparison.Ordinal);
        Assert.Equal(verdict.Outcome == "Undetermined", text.Contains("were known:", StringComparison.Ordinal));
        Assert.All(verdict.Missing, fact => Has(text, $"If '{fact}' were known: {string.Join("; ", tiny.Facts.Single(f => f.Id == fact).Answers.Select(a => $"{a} → {Leads(verdict, fact, a)}"))}."));
    });

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_cites_every_authority_what_states_the_rule_first_and_what_does_not_count_last(string id, string? state) => Assert.All(
        Examples(id, state),
        finding => HasAuthorities(id, state, finding));

    [Theory]
    [MemberData(nameof(RulesAndStates))]
    public void It_ends_with_each_caution_and_each_erratum_that_concerns_the_rule_there_and_no_other(string id, string? state)
    {
        var rule = TinyPack.File($"rules/{id}.json");
        bool Names(string list, string note) =>
            state != "AS" && rule.TryGetProperty(list, out var ids) && ids.EnumerateArray().Any(i => i.ValueEquals(note));
        string[] notes =
        [
            .. TinyNotes.Cautions.Where(c => Names("cautions", c.Id) && TinyNotes.Concerns(c.Entry, state))
                .Select(c => $"Caution {c.Id}. {TinyNotes.Caution(c.Entry)}"),
            .. TinyNotes.Errata.Where(e => Names("errata", e.Id)).Select(e => $"Erratum {e.Id}. {TinyNotes.Erratum(e.Entry)}"),
        ];
        Assert.All(Examples(id, state), finding =>
        {
            var paragraphs = finding.GetExplanation().Split("\n\n");
            Assert.Equal(notes, Starting(paragraphs, "Caution ", "Erratum "));
            Assert.StartsWith("Law of ", paragraphs[^1], StringComparison.Ordinal);
            Assert.Equal(notes, paragraphs[..^1].TakeLast(notes.Length));
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_tribe_is_told_why_no_rule_reaches_it_and_what_to_know_of_that(string id)
    {
        var entry = TinyPack.File("pack.json").GetProperty("notReached")[1];
        var finding = Recorded.Finding(id, Recorded.In("AZ") with { Body = JurisdictionKind.Tribe }, Day);
        var paragraphs = finding.GetExplanation().Split("\n\n");
        Assert.Contains($"The result. {entry.GetProperty("because")}", paragraphs);
        Assert.Equal(
            entry.GetProperty("authorities").EnumerateArray().Select(a => Pack.Federal.Authorities.Find(a.GetString())!.Citation),
            Lines(finding).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
        var cautions = entry.GetProperty("cautions").EnumerateArray().Select(c => TinyNotes.Cautions.Single(n => n.Id == c.GetString()));
        Assert.Equal(cautions.Select(c => $"Caution {c.Id}. {TinyNotes.Caution(c.Entry)}"), Starting(paragraphs, "Caution ", "Erratum "));
        var bySource = Recorded.Finding(id, finding.Record, Day, sourceOnly: true);
        Assert.DoesNotContain("The authority.", bySource.GetExplanation(), StringComparison.Ordinal);
    }

    private static void HasAuthorities(string id, string? state, Finding finding)
    {
        var lines = Lines(finding);
        if (state == "AS")
        {
            Has(finding.GetExplanation(), "\n\nThe authority.\n- ");
            var behind = Assert.Single(TinyPack.File("pack.json").GetProperty("notReached")[0].GetProperty("authorities").EnumerateArray());
            var citation = Pack.Federal.Authorities.Find(behind.GetString()!)!.Citation;
            Assert.StartsWith($"{citation}: background to the rule; ", Assert.Single(lines), StringComparison.Ordinal);
            return;
        }

        var where = state is null ? "The state is not known; over all states" : $"In {finding.Record.HomeState!.Name}";
        Has(finding.GetExplanation(), $"The authority. {where} it is ");
        var uses = TinyNotes.Uses(id).Where(u => u.Role != "StateLaw")
            .OrderBy(u => ForceTable.Counts(u.Id, Day) ? 0 : ForceTable.FirstDay(u.Id) > Day ? 1 : 2)
            .ThenBy(u => ForceTable.Counts(u.Id, Day) ? Array.IndexOf(RolesInOrder, u.Role) : 0)
            .Select(u => Pack.Federal.Rules.Find(id)!.Uses.Single(use => use.Id == u.Id && $"{use.Role}" == u.Role))
            .ToArray();
        Assert.Equal(uses.Length, lines.Length);
        Assert.All(uses.Zip(lines), pair => Assert.StartsWith($"{pair.First.Introduced}: ", pair.Second, StringComparison.Ordinal));
    }

    private static string Leads(TinyVerdict verdict, string fact, string answer)
    {
        var leads = verdict.Flips.Single(f => f.StartsWith($"{fact}: ", StringComparison.Ordinal))[(fact.Length + 2)..].Split("; ").Single(a => a.StartsWith($"{answer} → ", StringComparison.Ordinal));
        return string.Join(" or ", leads[(answer.Length + 3)..].Split('|').Select(Enum.Parse<Outcome>).Order());
    }

    private static string[] Lines(Finding finding) =>
        Assert.Single(Starting(finding.GetExplanation().Split("\n\n"), "The authority.")).Split("\n- ")[1..];

    private static IEnumerable<string> Starting(string[] paragraphs, params string[] words) =>
        paragraphs.Where(p => words.Any(w => p.StartsWith(w, StringComparison.Ordinal)));

    private static void Has(string text, string words) => Assert.Contains(words, text, StringComparison.Ordinal);

    private static Finding[] Examples(string rule, string? state) => Explained.Examples(rule, state, Day);
}
