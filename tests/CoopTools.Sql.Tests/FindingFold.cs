using System.Globalization;
using System.Runtime.CompilerServices;
using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools;

/// <summary>
/// Findings by what they say, each group with how many there are and sums of their rows and of their rows with their days: where two folds
/// are the same, so are the findings, one by one, but for a chance that is none.
/// </summary>
internal sealed class FindingFold
{
    private static readonly (string Column, Func<Finding, object?> Text)[] Short =
    [
        ("rule", f => f.Rule), ("outcome", f => f.Outcome), ("verdict", f => f.Verdict), ("verdict_rank", f => f.Rank), ("missing", f => f.Missing),
        ("standing", f => f.Standing), ("standing_by", f => f.StandingBy), ("stale", f => f.Stale ? 1 : 0),
    ];

    private static readonly (string Column, Func<Finding, object?> Text)[] Long =
    [
        .. Short, ("question", f => f.Question), ("possible", f => f.Possible), ("contrary", f => f.Contrary), ("authorities", f => f.Authorities),
        ("later", f => f.Later), ("cautions", f => f.Cautions), ("stale_because", f => f.StaleBecause), ("unread", _ => null), ("pack", f => f.Pack),
        ("pack_hash", f => f.PackHash), ("reason", f => f.Reason),
    ];

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly Dictionary<Said, Group> _groups = [];

    /// <summary>The query that folds what the database makes of its records.</summary>
    public static string Query(bool all) => $"""
        SELECT {string.Join(", ", (all ? Long : Short).Select(f => f.Column))},
          count(*), sum(id::BIGINT), sum(id::BIGINT * id::BIGINT % 1000003), sum(id::BIGINT * epoch_ms(law_day::TIMESTAMP) // 86400000 % 1000003)
        FROM findings GROUP BY ALL
        """;

    /// <summary>What an evaluation makes of the same records, as that query gives it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Jurisdiction> records, bool sourceOnly, bool all)
    {
        var run = new EvaluationRun(Pack.Federal, Pack.Federal.Rules, null, DateOnly.MinValue, sourceOnly);
        var batch = new EvaluationBatch(run);
        var whole = new FindingFold();
        Parallel.ForEach(records, () => new FindingFold(), (record, _, part) => part.Add(run.Evaluate(record, batch), all), whole.Add);
        return whole._groups.Values.GroupBy(g => Text(g.First, all), StringComparer.Ordinal)
            .Select(g => string.Create(
                CultureInfo.InvariantCulture,
                $"{g.Key}|{g.Sum(v => v.Count)}|{g.Sum(v => v.Rows)}|{g.Sum(v => v.Squares)}|{g.Sum(v => v.Days)}"))
            .ToArray();
    }

    private FindingFold Add(IReadOnlyList<Finding> findings, bool all)
    {
        foreach (var finding in findings)
        {
            var key = new Said(finding, all);
            if (!_groups.TryGetValue(key, out var group))
                _groups[key] = group = new(finding);
            group.Add(finding.Row, ((DateOnly)finding.AsOf).DayNumber - Epoch);
        }

        return this;
    }

    private void Add(FindingFold part)
    {
        lock (_groups)
        {
            foreach (var (key, group) in part._groups)
            {
                if (_groups.TryGetValue(key, out var known))
                    known.Add(group);
                else
                    _groups[key] = group;
            }
        }
    }

    private static string Text(Finding f, bool all) => string.Join('|', (all ? Long : Short).Select(field => field.Text(f)));

    /// <summary>What a finding says, told apart by the objects that say it: findings of one text may be of two, and are put together at the end.</summary>
    private readonly struct Said(Finding finding, bool all) : IEquatable<Said>
    {
        private readonly object _decision = finding.Decision;
        private readonly object _force = finding.Force;
        private readonly object? _reason = all ? finding.Reason : null;
        private readonly object? _stale = finding.StaleBecause;

        public bool Equals(Said other) => ReferenceEquals(_decision, other._decision) && ReferenceEquals(_force, other._force)
            && ReferenceEquals(_reason, other._reason) && ReferenceEquals(_stale, other._stale);

        public override bool Equals(object? obj) => obj is Said other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(_decision), RuntimeHelpers.GetHashCode(_force), RuntimeHelpers.GetHashCode(_reason));
    }

    private sealed class Group(Finding first)
    {
        public Finding First { get; } = first;

        public long Count { get; private set; }

        public long Rows { get; private set; }

        public long Squares { get; private set; }

        public long Days { get; private set; }

        public void Add(long row, long day)
        {
            Count++;
            Rows += row;
            Squares += row * row % 1000003;
            Days += row * day % 1000003;
        }

        public void Add(Group other)
        {
            Count += other.Count;
            Rows += other.Rows;
            Squares += other.Squares;
            Days += other.Days;
        }
    }
}
