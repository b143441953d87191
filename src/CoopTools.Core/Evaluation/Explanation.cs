using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Tells a finding in plain sentences that an analyst could paste into a memo.</summary>
internal static class Explanation
{
    public static string Of(Finding finding)
    {
        var law = finding.Run.Pack;
        var pack = law.Of(finding.Law);
        IEnumerable<string> paragraphs =
        [
            Heading(finding),
            $"The rule. {finding.Law.Statement} ({pack.Source.Title}, {Series.Of(finding.Place, "and")}.)",
            RecordWords.Of(finding),
            $"The result. {Result(finding)}",
            Authority(finding),
            .. finding.Cautions.Select(id => $"Caution {id}. {SourceWords.Of(law.Cautions.Find(id)!)}"),
            .. finding.Errata.Select(id => $"Erratum {id}. {SourceWords.Of(law.Errata.Find(id)!)}"),
            $"Law of {DayText.Iso(finding.AsOf)}, pack {pack}, reviewed on {DayText.Iso(pack.Reviewed)}. {pack.Disclaimer}",
        ];
        return string.Join("\n\n", paragraphs.Where(p => p.Length > 0));
    }

    private static string Heading(Finding finding) => $"{finding.Record}: {finding.Rule}, {finding.Title}: {finding.Verdict}";

    private static string Result(Finding finding)
    {
        var flips = finding.Decision.Flips.Select(f => $"If '{f.Fact}' were known: {string.Join("; ", f.Answers)}.");
        IEnumerable<string?> sentences = [finding.Reason, .. flips, finding.StaleBecause];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string Authority(Finding finding)
    {
        var force = finding.Force;
        var lines = force.Authorities.OrderBy(u => Order(u.Role)).Concat(force.Later).Concat(force.Ended)
            .Select(u => $"- {AuthorityForce.Of(u, finding.Record.HomeState, finding.AsOf).Text}")
            .ToArray();
        if (finding.LeftOut is not null)
            return lines.Length == 0 ? string.Empty : $"The authority.\n{string.Join('\n', lines)}";
        return $"The authority. {Standing(finding)}\n{string.Join('\n', lines)}".TrimEnd();
    }

    // What stands against the rule comes right behind what states it; what is only behind it comes last.
    private static int Order(AuthorityRole role) => role switch
    {
        AuthorityRole.Holds => 0,
        AuthorityRole.Partial => 1,
        AuthorityRole.Against => 2,
        AuthorityRole.Limits => 3,
        AuthorityRole.StateLaw => 4,
        _ => 5,
    };

    private static string Standing(Finding finding)
    {
        var where = finding.Record.HomeState is { } state ? $"In {state.NameInText}" : "The state is not known; over all states";
        return $"{where} it is {finding.Force.Explanation[..1].ToLowerInvariant()}{finding.Force.Explanation[1..]}.";
    }
}
