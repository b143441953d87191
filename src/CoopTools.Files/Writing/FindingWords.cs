using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Writing;

/// <summary>How a report puts what a finding rests on: in labels, where the csv has ids.</summary>
internal static class FindingWords
{
    /// <summary>Why.</summary>
    public static string Reason(Finding finding) => finding.StaleBecause is { } stale ? $"{finding.Reason} {stale}" : finding.Reason;

    /// <summary>Each fact with its answer.</summary>
    public static IEnumerable<string> Answers(Finding finding) => finding.Facts.Select(used => used.Source switch
    {
        FactSource.Derived => $"{used.Fact.Label}: {used.Answer} (from the law's day)",
        _ => $"{used.Fact.Label}: {used.Answer?.Value ?? Answer.Unknown}",
    });

    /// <summary>For each missing fact, what each answer would lead to.</summary>
    public static IEnumerable<string> Flips(Finding finding) => finding.Flips.Select(flip =>
        $"{finding.Run.Pack.Facts.Find(flip.Fact)?.Label ?? flip.Fact}: {flip.Answers}");

    /// <summary>The authorities for the rule, by what they do for it, without what was left out of the run.</summary>
    public static IEnumerable<AuthorityUse> Uses(Rule rule, bool sourceOnly) =>
        (sourceOnly ? rule.FromSourceOnly() : rule).Authorities;
}
