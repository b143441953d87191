using CoopTools.Comparison;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Words;

/// <summary>What a report says of itself: title, law, account of the rows, and how much of all findings it holds.</summary>
internal static class Statements
{
    /// <summary>What stands in a cell of the matrix without a finding.</summary>
    public const string NotExported = "not exported";

    /// <summary>What such a cell means.</summary>
    public const string NotExportedMeaning = "A finding was made, and was filtered out before the export; or the rule was not evaluated for this record.";

    /// <summary>What stands in the place of a matrix without a row.</summary>
    public const string NoRecord = "No jurisdiction record was evaluated. What became of the rows read stands under The input and in the input log.";

    /// <summary>What stands in the place of the missing facts where there are none.</summary>
    public const string NothingToFindOut = "No finding here turns on a fact that could be found out.";

    /// <summary>What the errors of the source stand under.</summary>
    public const string ErrataTitle = "Errata of the source";

    /// <summary>What stands in their place where there are none.</summary>
    public const string NoErratum = "No erratum touches the rules of the findings in this report.";

    /// <summary>What the days stand under on which an authority counts.</summary>
    public const string InForce = "In force";

    /// <summary>What stands above those whom the law does not reach.</summary>
    public const string NotReachedTitle = "Whom the law does not reach";

    private const int ShortHash = 12;

    /// <summary>The title that was given, else the product's own.</summary>
    public static string Title(Matrix matrix) => string.IsNullOrWhiteSpace(matrix.Options.Title) ? "Policy matrix" : matrix.Options.Title;

    /// <summary>What this is, in a sentence.</summary>
    public static string Lead(Matrix matrix) => matrix.Rows.Count == 0
        ? NoRecord
        : $"How {Wording.Number(matrix.Rows.Count, "jurisdiction record stands", "jurisdiction records stand")} to {Wording.Number(matrix.Rules.Count, "rule")} of {matrix.Pack.Words.Law}: "
        + "what each does, what the law says of it, by which authority, and what would have to be known to be sure.";

    /// <summary>Of a part of the findings, which part it is; null for the whole.</summary>
    public static string? Partial(Matrix matrix) => !matrix.IsPartial ? null : FormattableString.Invariant(
        $"This report holds {matrix.FindingCount:#,0} of {Wording.Number(matrix.FindingsMade, "finding")}, on {matrix.Rows.Count:#,0} of {Wording.Number(matrix.JurisdictionsEvaluated, "jurisdiction")} evaluated. The others were filtered out before the export: their cells in the matrix read “{NotExported}”, and the counts leave them out.");

    /// <summary>By which law the findings were made, as labels and texts.</summary>
    public static IEnumerable<(string Label, string Text)> Law(Matrix matrix) =>
    [
        .. matrix.Pack.Parts.Select(p => ("Pack", $"{p.Title} ({p}, hash {p.Hash[..ShortHash]})")),
        ("Law's day", Days(matrix)),
        ("Authorities", matrix.SourceOnly ? "Those of the source only: what the pack adds to it was left out" : "Those of the source and those that the pack adds (marked †)"),
        .. matrix.Pack.Parts.SelectMany(Kept),
    ];

    private static IEnumerable<(string Label, string Text)> Kept(Pack pack) =>
    [
        ("Describes the law", $"From {pack.Describes} on"),
        ("Reviewed", DayText.Iso(pack.Reviewed)!),
        ("Source", $"{pack.Source.Title}, {pack.Source.Author}"),
        ("Pack hash (SHA-256)", pack.Hash),
    ];

    /// <summary>That every row of the inputs is accounted for.</summary>
    public static string Account(Matrix matrix)
    {
        var (read, accepted, merged, rejected) = (matrix.Intakes.Sum(i => i.RowsRead), matrix.Intakes.Sum(i => i.Accepted), matrix.Intakes.Sum(i => i.Merged), matrix.Intakes.Sum(i => i.Rejected));
        var joined = merged == 0 ? string.Empty : $"{Wording.Number(merged, "merged", "merged")} into an earlier row's record + ";
        var rows = $"{Wording.Number(read, "row")} read = {Wording.Number(accepted, "accepted", "accepted")} + {joined}{Wording.Number(rejected, "rejected", "rejected")}. ";
        var evaluated = Wording.Number(matrix.JurisdictionsEvaluated, "jurisdiction was", "jurisdictions were");
        return matrix.JurisdictionsEvaluated == accepted
            ? $"{rows}{evaluated} evaluated: every row is accounted for."
            : $"{rows}{evaluated} evaluated; the other accepted rows were left out before the evaluation, or evaluated more than once.";
    }

    /// <summary>Which findings are listed one by one, of how many.</summary>
    public static string Listed(Matrix matrix)
    {
        var all = Wording.Number(matrix.FindingCount, "finding");
        return matrix.Options.Findings switch
        {
            FindingsShown.All => $"All {all}. Findings on one rule that say the same of several jurisdictions are one entry.",
            FindingsShown.None => $"None of the {all} is listed, as asked: the matrix has them all.",
            _ => FormattableString.Invariant($"The {matrix.ListedCount:#,0} findings that need attention (Conflict, Risk, Misstated, Undetermined), of {matrix.FindingCount:#,0}. Findings on one rule that say the same of several jurisdictions are one entry. The others stand in the matrix alone; the csv and the json have them all."),
        };
    }

    /// <summary>How many missing facts are not listed, and what lists them.</summary>
    public static string FurtherFacts(int count) => $"{Wording.Number(count, "further fact")} could be found out; Measure-CoopPolicy -MissingFacts lists them all.";

    /// <summary>The errors of the source that touch the findings, with the rules that they touch, as labels and texts.</summary>
    public static IEnumerable<(string Label, string Text)> Errata(Matrix matrix) => matrix.Errata.Select(e =>
        ($"{e.Id} ({string.Join(", ", matrix.Rules.Where(r => r.Errata.Contains(e.Id, StringComparer.Ordinal)))})", SourceWords.Of(e)));

    /// <summary>From which day on a pack describes the law, why, and when it was reviewed.</summary>
    public static string Described(Pack pack) => string.Join(' ', pack.Parts.Select(p =>
        $"The pack{(pack.Parts.Count > 1 ? $" '{p.Id}'" : null)} describes the law from {p.Describes} on. {p.Describes.Because} It was last reviewed on {DayText.Iso(p.Reviewed)}."));

    /// <summary>Whom the pack or a rule of the report does not reach, with the reason, what that rests on, and the cautions.</summary>
    public static IEnumerable<(string Who, string Why)> NotReached(Matrix matrix) => matrix.Pack.NotReached
        .Select(left => (Who(matrix.Pack, left), Why(matrix, left)))
        .Concat(matrix.Rules.SelectMany(rule => rule.NotReached.Select(left => ($"{rule.Id}: {Who(matrix.Pack, left)}", Why(matrix, left)))));

    private static string Why(Matrix matrix, OutOfReach left)
    {
        var citations = FindingWords.Uses(left, matrix.SourceOnly).Select(u => u.Citation).ToArray();
        IEnumerable<string> sentences =
        [
            left.Because,
            .. citations.Length == 0 ? Array.Empty<string>() : [$"It rests on {string.Join("; ", citations)}."],
            .. left.Cautions.Select(id => $"Caution {Wording.Caution(matrix.Pack, id)}"),
        ];
        return string.Join(' ', sentences);
    }

    private static string Who(Pack pack, OutOfReach left) => string.Join(", ", new[]
    {
        pack.States.Find(left.State)?.Name,
        left.Kind is { } kind ? Wording.Of(kind) : null,
    }.OfType<string>());

    private static string Days(Matrix matrix) => matrix.FindingCount == 0 ? "None: there is no finding"
        : matrix.EarliestAsOf.Equals(matrix.AsOf) ? DayText.Iso(matrix.AsOf)!
        : $"{DayText.Iso(matrix.EarliestAsOf)} to {DayText.Iso(matrix.AsOf)}, by record";
}
