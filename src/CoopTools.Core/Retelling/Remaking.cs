using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>
/// Makes told findings again from their records, answers and days by the law that made them, and compares every word. Whether what the pack
/// adds to its source was left out is found out, where nobody says: what is made the same either way waits until another finding tells.
/// </summary>
internal sealed class Remaking : ILawOfFindings
{
    // Where so many are made the same either way, it makes no difference for them.
    private const int MostWaiting = 10_000;

    private readonly Pack _pack;
    private readonly ToldRecords _records;
    private readonly EvaluationBatch _whole;
    private readonly EvaluationBatch _source;
    private readonly Queue<(Finding Whole, Finding Source)> _waiting = new();
    private readonly int? _made;
    private readonly bool _isSaid;
    private bool? _sourceOnly;

    /// <summary>Prepares to make findings again.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="records">Says which record a finding is on.</param>
    /// <param name="sourceOnly">Whether what the pack adds to its source was left out; null to find out.</param>
    /// <param name="made">How many findings were made in all; null for as many as are told.</param>
    public Remaking(Pack pack, ToldRecords records, bool? sourceOnly, int? made)
    {
        (_pack, _records, _sourceOnly, _isSaid, _made) = (pack, records, sourceOnly, sourceOnly is not null, made);
        _whole = Batch(sourceOnly: false);
        _source = Batch(sourceOnly: true);
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Make(Told told, out Difference? changed)
    {
        if (Made(told, out var whole, out var source) is { } difference)
        {
            Count(_sourceOnly ?? false);
            changed = difference;
            return [];
        }

        changed = null;
        if (whole is not null && source is not null && _sourceOnly is null)
        {
            _waiting.Enqueue((whole, source));
            return _waiting.Count < MostWaiting ? [] : Decided(sourceOnly: false);
        }

        // A finding that is made in one way alone tells of those before it.
        var sourceOnly = whole is null || (source is not null && _sourceOnly is true);
        return [.. _sourceOnly is null ? Decided(sourceOnly) : [], Told(sourceOnly ? source! : whole!)];
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Rest() => Decided(_sourceOnly ?? false);

    private Finding[] Decided(bool sourceOnly)
    {
        _sourceOnly = sourceOnly;
        var findings = _waiting.Select(w => Told(sourceOnly ? w.Source : w.Whole)).ToArray();
        _waiting.Clear();
        return findings;
    }

    private Finding Told(Finding finding)
    {
        ToldRecords.Enter(finding);
        Count(finding.Run.SourceOnly);
        return finding;
    }

    private void Count(bool sourceOnly)
    {
        if (_made is null)
            (sourceOnly ? _source : _whole).Made(1);
    }

    private Difference? Made(Told told, out Finding? whole, out Finding? source)
    {
        (whole, source) = (null, null);
        if (_pack.Rules.Find(told[nameof(Finding.Rule)]) is not { } rule)
            return new(nameof(Finding.Rule), $"'{told[nameof(Finding.Rule)]}'", $"the pack '{_pack.Id}' has no such rule");
        if (told.Day(nameof(Finding.AsOf)) is not { } day)
            return told.NoDay(nameof(Finding.AsOf));
        var answers = ToldAnswers.Of(told, _pack, day);
        if (answers.Wrong is not null)
            return answers.Wrong;
        Difference? first = null;
        foreach (var reading in answers.Readings())
        {
            var record = _records.Of(told, rule, r => r.Agrees(rule, reading), (input, row) => told.Record(new(_pack.Facts, []), _pack.States.Find(told.Known(nameof(Finding.State))), input, row));
            var difference = Matches(told, rule, record.With(reading), day, out whole, out source);
            if (whole is not null || source is not null)
            {
                record.Take(rule, reading);
                _records.Keep(told, record);
                (whole, source) = (whole is null ? null : Again(_whole), source is null ? null : Again(_source));
                return null;
            }

            first ??= difference;
            Finding Again(EvaluationBatch batch) => batch.Run.Evaluate(record.Record, rule, batch, day);
        }

        return first;
    }

    private Difference? Matches(Told told, Rule rule, Jurisdiction record, DateOnly day, out Finding? whole, out Finding? source)
    {
        (whole, source) = (null, null);
        var fromWhole = _sourceOnly is not true || !_isSaid ? told.From(whole = Made(_whole)) : null;

        // Once it is known to be the whole, the source is tried for what does not match alone.
        var fromSource = _sourceOnly is not false || (!_isSaid && fromWhole is not null) ? told.From(source = Made(_source)) : null;
        (whole, source) = (fromWhole is null ? whole : null, fromSource is null ? source : null);
        return _sourceOnly is true ? fromSource : fromWhole;

        Finding Made(EvaluationBatch batch) => batch.Run.Evaluate(record, rule, batch, day);
    }

    private EvaluationBatch Batch(bool sourceOnly) => new(new(_pack, _pack.Rules, null, _pack.Reviewed, sourceOnly), _made ?? 0);
}
