using System.Globalization;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>Takes findings in any order and arranges them.</summary>
public sealed class MatrixBuilder
{
    private readonly Dictionary<Jurisdiction, Finding?[]> _rows = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Jurisdiction> _order = [];
    private readonly List<Intake> _intakes = [];
    private readonly List<EvaluationBatch> _batches = [];
    private readonly Dictionary<Rule, RuleEvaluator> _sourceOnly = [];
    private readonly Dictionary<Jurisdiction, List<Finding>> _told = [];

    /// <summary>Whether to leave out what the pack adds to its source: each finding's standing is worked out anew without it.</summary>
    public bool SourceOnly { get; internal init; }

    /// <summary>Whether no finding has come and no intake was named.</summary>
    public bool IsEmpty => _order.Count == 0 && _intakes.Count == 0;

    /// <summary>Takes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>What is wrong with it, in which case it is left out; else null.</returns>
    public string? Add(Finding finding)
    {
        if (_batches.Count > 0 && !string.Equals(_batches[0].Run.Pack.Hash, finding.PackHash, StringComparison.Ordinal))
            return $"The finding on {finding.Record} rests on the pack {finding.Pack}, the ones before it on {_batches[0].Run.Pack}. Export the findings of each pack to a file of their own.";
        if (_batches.Count > 0 && _batches[0].Run.SourceOnly != finding.Run.SourceOnly && !SourceOnly)
            return $"The finding on {finding.Record} was made {(finding.Run.SourceOnly ? "with" : "without")} -SourceOnly, the ones before it the other way. Give the export -SourceOnly to leave the supplement out of all of them.";
        if (finding.IsTold)
            return AddTold(finding);
        ref var place = ref RowOf(finding)[_places[finding.Rule]];
        if (place is not null)
            return Twice(finding, place);
        place = SourceOnly ? FromSourceOnly(finding) : finding;
        LeaveOut(finding);
        return null;
    }

    /// <summary>Accounts for a finding that is not to be in the matrix: its run and input are counted, and its cell reads "not exported".</summary>
    /// <param name="finding">The finding.</param>
    public void LeaveOut(Finding finding)
    {
        AddOnce(_batches, finding.Batch);
        AddIntake(finding.Record.Input);
    }

    /// <summary>Names an input whose rows, rejections and repairs the matrix has to account for, findings or not.</summary>
    /// <param name="intake">The input.</param>
    public void AddIntake(Intake intake) => AddOnce(_intakes, intake);

    /// <summary>Arranges what has come.</summary>
    /// <param name="pack">The law that stands where there is no finding.</param>
    /// <param name="options">How it is arranged and headed.</param>
    /// <param name="stop">Says when to stop: whoever goes through the matrix ends then.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public Matrix Build(Pack pack, MatrixOptions? options = null, CancellationToken stop = default)
    {
        var law = _batches.Count > 0 ? _batches[0].Run.Pack : pack;
        var rules = _batches.Count > 0 ? law.Rules.Where(r => _batches.Any(b => b.Rules.Contains(r))).ToArray() : law.Rules.ToArray();
        var rows = new StoppableList<Jurisdiction>(_order, stop).Select(record => Arranged(record, rules)).ToArray();
        var groups = MatrixGroups.Of(rows, options?.GroupBy ?? MatrixGrouping.None, law.States)
            .Select(g => g with { Rows = new StoppableList<MatrixRow>(g.Rows, stop) })
            .ToArray();
        return new(law, rules, groups, _intakes.ToArray(), _batches.ToArray(), stop)
        {
            Options = options ?? new(),
            SourceOnly = SourceOnly || _batches.Any(b => b.Run.SourceOnly),
        };
    }

    // Without its law nobody knows which columns there are: a record's findings stay in the order in which they came.
    private string? AddTold(Finding finding)
    {
        if (SourceOnly)
            return finding.NoLaw().Message;
        if (!_told.TryGetValue(finding.Record, out var row))
        {
            _told[finding.Record] = row = [];
            _order.Add(finding.Record);
        }

        if (row.Find(f => string.Equals(f.Rule, finding.Rule, StringComparison.Ordinal)) is { } before)
            return Twice(finding, before);
        row.Add(finding);
        LeaveOut(finding);
        return null;
    }

    private static string Twice(Finding finding, Finding before) => string.Create(
        CultureInfo.InvariantCulture,
        $"There are two findings on {finding.Record} for {finding.Rule} (law's days {before.AsOf:yyyy-MM-dd} and {finding.AsOf:yyyy-MM-dd}). Export each run to a file of its own.");

    private MatrixRow Arranged(Jurisdiction record, Rule[] rules)
    {
        if (_told.TryGetValue(record, out var told))
            return new(record, told);
        var row = _rows[record];
        return new(record, rules.Select(r => row[_places[r.Id]]).ToArray());
    }

    private Finding FromSourceOnly(Finding finding)
    {
        if (!_sourceOnly.TryGetValue(finding.Law, out var evaluator))
            _sourceOnly[finding.Law] = evaluator = new(finding.Run.Pack, finding.Law, sourceOnly: true);
        return evaluator.Evaluate(finding.Batch, finding.Record, finding.AsOf);
    }

    private static void AddOnce<T>(List<T> list, T item)
        where T : class
    {
        // Findings of one run and one input arrive together: the last one is nearly always it.
        if (list.Count > 0 && ReferenceEquals(list[^1], item))
            return;
        if (!list.Contains(item))
            list.Add(item);
    }

    // A place for each rule of the pack: a dictionary a record would be a tenth of a large matrix.
    private Finding?[] RowOf(Finding finding)
    {
        if (_rows.TryGetValue(finding.Record, out var row))
            return row;
        if (_places.Count == 0)
            NumberRules(finding.Run.Pack);
        row = new Finding?[_places.Count];
        _rows.Add(finding.Record, row);
        _order.Add(finding.Record);
        return row;
    }

    private void NumberRules(Pack pack)
    {
        foreach (var rule in pack.Rules)
            _places.Add(rule.Id, _places.Count);
    }
}
