using CoopTools.Citations;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Tells one entry of the law in paragraphs, as a page of a handbook would: what belongs under a heading is indented by two.</summary>
internal static class LawPage
{
    public static IEnumerable<string> Of(Rule rule, Pack pack) =>
    [
        $"{rule.Id}: {rule.Title} ({rule.Modality})",
        rule.Statement,
        .. Section("Facts that it reads", rule.Reads.Select(f => $"{f.Id}: {f.Question}")),
        .. rule.Uses.GroupBy(u => u.Role).OrderBy(g => g.Key)
            .SelectMany(g => Section($"{g.Key} ({Roles.Words(g.Key)})", g.Select(u => Bluebook.Brief(u.Authority)).Distinct(StringComparer.Ordinal))),
        .. Section("Cautions", rule.Cautions.Select(id => $"{id}: {SourceWords.Of(pack.Cautions.Find(id)!)}")),
        .. Section("Errata", Errata(rule.Errata, pack)),
    ];

    public static IEnumerable<string> Of(Fact fact, Pack pack) =>
    [
        $"{fact.Id}: {fact.Label}",
        fact.Question,
        .. Line("Does not count", fact.Excludes),
        .. Section("Answers", fact.Answers.Select(a => $"{a.Value}: {a.Meaning}").Append($"{Answer.Unknown}: Not recorded, as a blank cell.")),
        .. Section("Rules that read it", Rules(fact.Rules, pack)),
    ];

    public static IEnumerable<string> Of(Question question, Pack pack) =>
    [
        $"{question.Id}: {question.Text}",
        question.Answer,
        .. Section("Rules", Rules(question.Rules, pack)),
    ];

    public static IEnumerable<string> Of(Citation citation, Pack pack) =>
    [
        citation.Id,
        citation.Signal is { } signal ? $"{signal} {citation.Text}" : citation.Text,
        .. Line("Court", citation.Court),
        .. Line("Counts", citation.Term),
        .. Line("Ended by", citation.EndedBy),
        .. Line("Role", citation.Role is { } role ? $"{role} for {citation.Rule}: {Roles.Words(role)}" : null),
        .. Line("Holding", citation.Holding),
        .. Line("Posture", citation.Posture),
        .. Line("History", citation.History),
        .. Line("Not verified", citation.Verified ? citation.Unverified : citation.Unverified ?? "the entry"),
        .. Line("Link", citation.Link),
        .. Section("Errata", Errata(citation.Errata, pack)),
        .. Section("Rules that use it", Rules(citation.Rules, pack)),
    ];

    private static IEnumerable<string> Rules(IEnumerable<string> ids, Pack pack) => ids.Select(id => $"{id}: {pack.Rules.Find(id)!.Title}");

    private static IEnumerable<string> Errata(IEnumerable<string> ids, Pack pack) => ids.Select(id => $"{id}: {SourceWords.Of(pack.Errata.Find(id)!)}");

    private static string[] Line(string label, string? text) => text is null ? [] : [$"{label}: {text}"];

    private static IEnumerable<string> Section(string title, IEnumerable<string> items)
    {
        var indented = items.Select(i => $"  {i}").ToArray();
        return indented.Length == 0 ? [] : indented.Prepend($"{title}:").Prepend(string.Empty);
    }
}
