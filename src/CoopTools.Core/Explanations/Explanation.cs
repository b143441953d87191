using System.Globalization;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Tells a finding in plain sentences that an analyst could paste into a memo.</summary>
internal static class Explanation
{
    public static string Of(Finding finding)
    {
        var pack = finding.Run.Pack;
        IEnumerable<string> paragraphs =
        [
            Heading(finding),
            $"The rule. {finding.Law.Statement} ({pack.Source.Title}, {Wording.Series(finding.Place, "and")}.)",
            RecordWords.Of(finding),
            $"The result. {Result(finding)}",
            Authority(finding),
            .. finding.Cautions.Select(id => pack.Cautions.Find(id)!).Select(c => $"Caution {c.Id}. {c.Text}"),
            .. finding.Errata.Select(id => pack.Errata.Find(id)!).Select(ErratumWords),
            string.Create(CultureInfo.InvariantCulture, $"Law of {finding.AsOf:yyyy-MM-dd}, pack {pack}. {pack.Disclaimer}"),
        ];
        return string.Join("\n\n", paragraphs.Where(p => p.Length > 0));
    }

    private static string Heading(Finding finding) => $"{finding.Record}: {finding.Rule}, {finding.Title}: {Verdict.Of(finding).Label}";

    private static string Result(Finding finding)
    {
        var stale = finding.Stale ? " An authority that this rests on is past its review date, or outside its dates, on the law's day: look it up before relying on this." : string.Empty;
        var flips = string.Concat(finding.Flips.Select(f => $" If '{f.Fact}' were known: {string.Join("; ", f.Answers)}."));
        return $"{finding.Reason}{flips}{stale}";
    }

    private static string Authority(Finding finding)
    {
        var pack = finding.Run.Pack;
        if (pack.States.NotReachedBecause(finding.Record.State) is not null)
            return string.Empty;
        var lines = finding.Authorities
            .Where(u => u.Role != AuthorityRole.Background)
            .Select(u => $"- {AuthorityForce.Of(u, finding.Record.State, finding.AsOf).Text}");
        return $"The authority. {Standing(finding)}\n{string.Join('\n', lines)}".TrimEnd();
    }

    private static string Standing(Finding finding)
    {
        var where = finding.Record.State is { } state ? $"In {state.NameInText}" : "The state is not known; over all states";
        return $"{where} it is {finding.Force.Explanation[..1].ToLowerInvariant()}{finding.Force.Explanation[1..]}.";
    }

    private static string ErratumWords(Erratum erratum) => erratum.Status == ErratumStatus.Unresolved
        ? $"Erratum {erratum.Id} (unresolved). The source prints “{erratum.Printed}” at {erratum.Place}. {erratum.Because}"
        : $"Erratum {erratum.Id}. The source prints “{erratum.Printed}” at {erratum.Place}; it should be “{erratum.Corrected}”. {erratum.Because}";
}
