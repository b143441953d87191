using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Words;

/// <summary>How a report puts what a finding rests on: in labels, where the csv has ids.</summary>
internal static class FindingWords
{
    /// <summary>Why.</summary>
    public static string Reason(Finding finding) => finding.StaleBecause is { } stale ? $"{finding.Reason} {stale}" : finding.Reason;

    /// <summary>Each fact with its answer.</summary>
    public static IEnumerable<string> Answers(Finding finding) => finding.Used.Select(used => used.Source switch
    {
        FactSource.Derived => $"{used.Fact.Label}: {used.Answer} (from the law's day)",
        _ => $"{used.Fact.Label}: {used.Answer?.Value ?? Answer.Unknown}",
    });

    /// <summary>For each missing fact, what each answer would lead to.</summary>
    public static IEnumerable<string> Flips(Finding finding) => finding.Decision.Flips.Select(flip =>
        $"{finding.Run.Pack.Facts.Find(flip.Fact)?.Label ?? flip.Fact}: {flip.Answers}");

    /// <summary>The authorities for the rule, by what they do for it, without what was left out of the run.</summary>
    public static IEnumerable<AuthorityUse> Uses(Rule rule, bool sourceOnly) =>
        (sourceOnly ? rule.FromSourceOnly() : rule).Uses;

    /// <summary>What leaving someone out rests on, without what was left out of the run.</summary>
    public static IEnumerable<AuthorityUse> Uses(OutOfReach left, bool sourceOnly) =>
        (sourceOnly ? left.FromSourceOnly() : left).Uses;

    /// <summary>The authorities that a report cites, each once, in the pack's order.</summary>
    public static IEnumerable<Authority> Register(Matrix matrix)
    {
        var uses = matrix.Rules.SelectMany(r => Uses(r, matrix.SourceOnly));
        var cited = uses.Concat(LeftOut(matrix).SelectMany(l => Uses(l, matrix.SourceOnly))).Select(u => u.Authority).ToHashSet();
        return matrix.Pack.Authorities.Where(cited.Contains);
    }

    /// <summary>The cautions of the rules, and of those whom they do not reach, each once.</summary>
    public static IEnumerable<Caution> Cautions(Matrix matrix) => matrix.Rules.SelectMany(r => r.Cautions)
        .Concat(LeftOut(matrix).SelectMany(l => l.Cautions))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(id => matrix.Pack.Cautions.Find(id)!);

    /// <summary>Whom the pack, or a rule of the report, does not reach.</summary>
    public static IEnumerable<OutOfReach> LeftOut(Matrix matrix) => matrix.Pack.NotReached.Concat(matrix.Rules.SelectMany(r => r.NotReached));
}
