using System.Globalization;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>
/// Takes findings in any order and arranges them. It keeps counts, and the rows: those that do not fit into memory in a stream, where it is
/// given a way to open one.
/// </summary>
public sealed class MatrixBuilder : IDisposable
{
    private const int MostInMemory = 4_096;

    private readonly Func<Stream>? _open;
    private readonly int _most;
    private readonly List<Intake> _intakes = [];
    private readonly Numbering<EvaluationBatch> _batches = new();
    private readonly Dictionary<Rule, RuleEvaluator> _sourceOnly = [];
    private Gathering? _gathering;
    private ToldRows? _told;

    /// <summary>Begins a matrix.</summary>
    /// <param name="open">Opens an empty stream that can be read again and is gone when closed; null to keep all rows in memory.</param>
    /// <param name="most">How many rows are kept in memory at most, where there is a way to open a stream.</param>
    public MatrixBuilder(Func<Stream>? open = null, int most = MostInMemory) => (_open, _most) = (open, most);

    /// <summary>Whether to leave out what the pack adds to its source: each finding's standing is worked out anew without it.</summary>
    public bool SourceOnly { get; internal init; }

    /// <summary>Whether no finding has come and no intake was named.</summary>
    public bool IsEmpty => _batches.Items.Count == 0 && _intakes.Count == 0;

    /// <summary>Takes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>What is wrong with it, in which case it is left out; else null.</returns>
    public string? Add(Finding finding)
    {
        var first = _batches.Items.Count > 0 ? _batches.Items[0].Run : finding.Run;
        if (!string.Equals(first.Pack.Hash, finding.Run.Pack.Hash, StringComparison.Ordinal))
            return $"The finding on {finding.Record} rests on the pack {finding.Run.Pack}, the ones before it on {first.Pack}. Export the findings of each pack to a file of their own.";
        if (first.SourceOnly != finding.Run.SourceOnly && !SourceOnly)
            return $"The finding on {finding.Record} was made {(finding.Run.SourceOnly ? "with" : "without")} -SourceOnly, the ones before it the other way. Give the export -SourceOnly to leave the supplement out of all of them.";
        if (finding.Run.Pack.IsHead != first.Pack.IsHead)
            return $"The finding on {finding.Record} was {(finding.IsTold ? "read back without its law" : "made by its law")}, the ones before it {(finding.IsTold ? "made by it" : "read back without it")}. Give the pack {finding.Run.Pack} where they are read back, or export them to a file of their own.";
        if (finding.IsTold && SourceOnly)
            return finding.NoLaw().Message;
        var before = finding.IsTold
            ? (_told ??= new()).Add(finding)
            : (_gathering ??= Begin(finding.Run.Pack)).Add(SourceOnly ? FromSourceOnly(finding.Batch, finding.Law, finding.Record, finding.AsOf) : finding);
        if (before is { } day)
            return Twice(finding, day);
        LeaveOut(finding);
        return null;
    }

    /// <summary>Accounts for a finding that is not to be in the matrix: its run and input are counted, and its cell reads "not exported".</summary>
    /// <param name="finding">The finding.</param>
    public void LeaveOut(Finding finding)
    {
        _ = _batches.Of(finding.Batch);
        AddIntake(finding.Record.Input);
    }

    /// <summary>Names an input whose rows, rejections and repairs the matrix has to account for, findings or not.</summary>
    /// <param name="intake">The input.</param>
    public void AddIntake(Intake intake)
    {
        if (_intakes.Contains(intake) || _intakes.Exists(i => i.Follows(intake)))
            return;
        if (_intakes.FindIndex(intake.Follows) is >= 0 and var earlier)
            _intakes[earlier] = intake;
        else
            _intakes.Add(intake);
    }

    /// <summary>Arranges what has come. The matrix can be gone through until this is let go.</summary>
    /// <param name="pack">The law that stands where there is no finding.</param>
    /// <param name="options">How it is arranged and headed.</param>
    /// <param name="stop">Says when to stop: whoever goes through the matrix ends then.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public Matrix Build(Pack pack, MatrixOptions? options = null, CancellationToken stop = default)
    {
        var gathering = _gathering ??= Begin(_batches.Items.Count > 0 ? _batches.Items[0].Run.Pack : pack);
        var law = gathering.Pack;
        var rules = _batches.Items.Count > 0 ? law.Rules.Where(r => _batches.Items.Any(b => b.Rules.Any(rule => string.Equals(rule.Id, r.Id, StringComparison.Ordinal)))).ToArray() : law.Rules.ToArray();
        var columns = Array.ConvertAll(rules, r => law.Rules.PlaceOf(r.Id));
        var groups = _told is null ? new MatrixGroups(gathering, columns, stop).By(options?.GroupBy ?? MatrixGrouping.None) : [];
        return new(law, rules, groups, _told?.Tally ?? gathering.Tally)
        {
            Told = _told?.Findings,
            Intakes = _intakes.ToArray(),
            Batches = _batches.Items.ToArray(),
            Options = options ?? new(),
            SourceOnly = SourceOnly || _batches.Items.Any(b => b.Run.SourceOnly),
        };
    }

    /// <summary>Lets the rows go.</summary>
    public void Dispose() => _gathering?.Dispose();

    private static string Twice(Finding finding, DateOnly day) => string.Create(
        CultureInfo.InvariantCulture,
        $"There are two findings on {finding.Record} for {finding.Rule} (law's days {day:yyyy-MM-dd} and {finding.AsOf:yyyy-MM-dd}). Export each run to a file of its own.");

    private Gathering Begin(Pack pack) => new(pack, new(pack, Again), _open, _most);

    private Finding Again(EvaluationBatch batch, Rule rule, Records.Jurisdiction record, DateOnly day) =>
        SourceOnly ? FromSourceOnly(batch, rule, record, day) : batch.Run.Evaluate(record, rule, batch, day);

    private Finding FromSourceOnly(EvaluationBatch batch, Rule rule, Records.Jurisdiction record, DateOnly day)
    {
        if (!_sourceOnly.TryGetValue(rule, out var evaluator))
            _sourceOnly[rule] = evaluator = new(batch.Run.Pack, rule, sourceOnly: true);
        return evaluator.Evaluate(batch, record, day);
    }
}
