using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>
/// Evaluates one rule: looks the decision and the standing up, and words the reason. What many findings share is made once. Safe for use
/// by several threads.
/// </summary>
internal sealed class RuleEvaluator
{
    private readonly Pack _pack;
    private readonly Rule _rule;
    private readonly bool _sourceOnly;
    private readonly StandingTimeline _standing;
    // Where each fact that the rule reads stands in the pack.
    private readonly int[] _places;
    // The facts among them whose answer can follow from the law's day, a bit each. It is remarked on, and its authorities may be past
    // their dates: most rules read none.
    private readonly uint _dated;
    private readonly ConcurrentDictionary<Pair, string> _reasons = [];
    private readonly ConcurrentDictionary<Circumstances, (string Reason, string? Stale)> _met = [];
    private readonly ConcurrentDictionary<(OutOfReach Left, int Stretch), (RuleStanding Force, Decision Decision)> _left = [];

    public RuleEvaluator(Pack pack, Rule rule, bool sourceOnly)
    {
        (_pack, _rule, _sourceOnly) = (pack, rule, sourceOnly);
        _standing = new(pack, rule, sourceOnly);
        _places = rule.Reads.Select(f => pack.Facts.PlaceOf(f.Id)).ToArray();
        for (var i = 0; i < rule.Reads.Count; i++)
            _dated |= rule.Reads[i].Derived.Count > 0 ? 1u << i : 0;
    }

    public Rule Rule => _rule;

    // Most rules never ask: no fact of theirs follows from the day, and they reach whoever comes.
    private DayStretches Stretches => field ??= LawStretches.Of(_pack, _rule);

    private DecisionTable Table => field ??= DecisionTable.Of(_rule);

    public Finding Evaluate(EvaluationBatch batch, Jurisdiction record, DateOnly day)
    {
        if (Reach.LeftOut(_pack, _rule, record.HomeState, record.Body) is { } left)
        {
            var key = (left, Stretches.Of(day));
            if (!_left.TryGetValue(key, out var nowhere))
                _left[key] = nowhere = (RuleStanding.Nowhere(left, day, _sourceOnly), Decision.NotReached(left.Because));
            return new(batch, record, _rule, day, nowhere.Force, nowhere.Decision) { Left = left, Reason = left.Because };
        }

        var force = _standing.On(day).For(record.HomeState);
        var (cell, recorded) = Read(record, day);
        var decision = Table[cell];
        if (decision.Outcome == Outcome.NotApplicable)
            return new(batch, record, _rule, day, force, decision) { Reason = decision.Reason };
        var (reason, stale) = _dated is not 0
            ? Dated(new(force, cell, Stretches.Of(day), recorded), decision, record, day)
            : (Reason(decision, force, record), Staleness.Of(_pack.Of(_rule), force, day));
        return new(batch, record, _rule, day, force, decision) { Reason = reason, StaleBecause = stale };
    }

    // The combination of answers, and of the facts that can follow from the law's day those that were recorded.
    private (int Cell, uint Recorded) Read(Jurisdiction record, DateOnly day)
    {
        var (space, cell, recorded) = (Table.Space, 0, 0u);
        for (var i = 0; i < _places.Length; i++)
        {
            if (record.Recorded.GivenAt(_places[i]) is { } given)
            {
                cell += space.Step(i, given);
                recorded |= _dated & (1u << i);
            }
            else if ((_dated & (1u << i)) != 0 && UsedFact.Following(_rule.Reads[i], day) is { } derived)
            {
                cell += space.Step(i, derived.Answer);
            }
        }

        return (cell, recorded);
    }

    private (string Reason, string? Stale) Dated(Circumstances met, Decision decision, Jurisdiction record, DateOnly day)
    {
        if (_met.TryGetValue(met, out var known))
            return known;
        var facts = UsedFact.Of(_rule, record, day);
        // What is said of a fact's answer is said where another answer would have decided otherwise.
        var remarks = facts.Where((f, i) => f.Remark is not null && Table.Turns(met.Cell, i)).Select(f => f.Remark!).ToArray();
        return _met.GetOrAdd(met, (
            Worded(decision, remarks, met.Force, record),
            Staleness.Of(_pack.Of(_rule), met.Force, day) ?? Staleness.Of(_pack, facts, decision, day)));
    }

    private string Reason(Decision decision, RuleStanding force, Jurisdiction record)
    {
        var pair = new Pair(force, decision);
        return _reasons.TryGetValue(pair, out var reason) ? reason : _reasons.GetOrAdd(pair, Worded(decision, [], force, record));
    }

    private string Worded(Decision decision, string[] remarks, RuleStanding force, Jurisdiction record)
    {
        List<string> sentences = [decision.Reason, .. remarks, .. ReasonFrame.After(_rule, force, record.State is not null)];
        if (ReasonFrame.Before(force) is { } first)
            sentences.Insert(0, first);
        return string.Join(' ', sentences);
    }

    /// <summary>A standing and a decision: findings that have both, the same ones, have one reason.</summary>
    private readonly record struct Pair(RuleStanding Force, Decision Decision)
    {
        public bool Equals(Pair other) => ReferenceEquals(Force, other.Force) && ReferenceEquals(Decision, other.Decision);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Force), RuntimeHelpers.GetHashCode(Decision));
    }

    /// <summary>What reason and staleness follow from where an answer follows from the day.</summary>
    private readonly record struct Circumstances(RuleStanding Force, int Cell, int Stretch, uint Recorded)
    {
        public bool Equals(Circumstances other) =>
            ReferenceEquals(Force, other.Force) && Cell == other.Cell && Stretch == other.Stretch && Recorded == other.Recorded;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Force), Cell, Stretch, Recorded);
    }
}
