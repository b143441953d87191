using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Findings arranged once for every writer: rows are jurisdiction records, columns are rules.</summary>
public sealed class Matrix
{
    internal Matrix(Pack pack, IReadOnlyList<Rule> rules, IReadOnlyList<MatrixGroup> groups, MatrixTally tally)
    {
        Pack = pack;
        Rules = rules;
        Groups = groups;
        Tally = tally;
        Rows = MatrixRows.Together(groups.Select(g => g.Rows));
    }

    /// <summary>The law.</summary>
    public Pack Pack { get; }

    /// <summary>The columns, in the pack's order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>How it is arranged and headed.</summary>
    public MatrixOptions Options { get; internal init; } = new();

    /// <summary>The rows by what they are grouped by; one group where they are not.</summary>
    public IReadOnlyList<MatrixGroup> Groups { get; }

    /// <summary>The rows, group by group, in the order in which their first findings arrived.</summary>
    public MatrixRows Rows { get; }

    /// <summary>The inputs: those of the rows, and those named besides.</summary>
    public IReadOnlyList<Intake> Intakes { get; internal init; } = [];

    /// <summary>What made the findings.</summary>
    internal IReadOnlyList<EvaluationBatch> Batches { get; init; } = [];

    /// <summary>How many findings are in the matrix.</summary>
    public int FindingCount => Tally.All.Total;

    /// <summary>What the findings say together.</summary>
    public MatrixTally Tally { get; }

    /// <summary>How many findings were made in all, those that were filtered out on the way included.</summary>
    public int FindingsMade => Batches.Sum(b => b.Findings);

    /// <summary>How many jurisdictions were evaluated in all.</summary>
    public int JurisdictionsEvaluated => EvaluationBatch.Together(Batches);

    /// <summary>Whether some findings were made and not exported.</summary>
    public bool IsPartial => FindingCount < FindingsMade;

    /// <summary>Whether what the pack adds to its source was left out.</summary>
    public bool SourceOnly { get; internal init; }

    /// <summary>Every finding, row by row.</summary>
    public IEnumerable<Finding> Findings => Told ?? Rows.SelectMany(r => r.Findings);

    /// <summary>Findings whose law is not at hand, record by record, instead of rows; else null.</summary>
    internal IEnumerable<Finding>? Told { get; init; }

    /// <summary>The errors of the source that touch its findings, in the pack's order: none where a rule reaches nobody.</summary>
    public IReadOnlyList<Erratum> Errata
    {
        get
        {
            var touching = Rules.Where(Tally.Reaches).SelectMany(r => r.Errata).ToHashSet(StringComparer.Ordinal);
            return Pack.Errata.Where(e => touching.Contains(e.Id)).ToArray();
        }
    }

    /// <summary>The findings that are listed one by one.</summary>
    public IEnumerable<Finding> Listed => Options.Findings switch
    {
        FindingsShown.All => Findings,
        FindingsShown.None => [],
        _ => Findings.Where(f => Verdict.Of(f).NeedsAttention),
    };

    /// <summary>How many findings are listed one by one.</summary>
    public int ListedCount => Options.Findings switch
    {
        FindingsShown.All => FindingCount,
        FindingsShown.None => 0,
        _ => Tally.All.NeedAttention,
    };

    /// <summary>The latest law's day in it; without findings the day the pack was reviewed.</summary>
    public Day AsOf => Tally.Days()?.Last ?? Pack.Reviewed;

    /// <summary>The earliest law's day in it.</summary>
    public Day EarliestAsOf => Tally.Days()?.First ?? Pack.Reviewed;
}
