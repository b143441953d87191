using System.Globalization;
using System.Runtime.CompilerServices;
using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools;

/// <summary>
/// Findings by all that they say, each group with how many there are and sums of their rows and of their rows with their days: where two
/// folds are the same, so are the findings, one by one, but for a chance that is none.
/// </summary>
internal sealed class FindingFold
{
    /// <summary>The query that folds what the database makes of its records.</summary>
    public const string Query = """
        SELECT rule, question, outcome, verdict, verdict_rank, missing, possible, standing, standing_by, contrary, authorities, later, cautions,
          stale, stale_because, reason, unread, pack, pack_hash,
          count(*), sum(id::BIGINT), sum(id::BIGINT * id::BIGINT % 1000003), sum(id::BIGINT * epoch_ms(law_day::TIMESTAMP) // 86400000 % 1000003)
        FROM findings GROUP BY ALL
        """;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly Dictionary<Said, Group> _groups = [];

    public static IReadOnlyList<string> Of(IReadOnlyList<Jurisdiction> records, bool sourceOnly)
    {
        var run = new EvaluationRun(Pack.Federal, Pack.Federal.Rules, null, DateOnly.MinValue, sourceOnly);
        var whole = new FindingFold();
        Parallel.ForEach(
            records,
            () => new FindingFold(),
            (record, _, part) => part.Add(run.Evaluate(record)),
            part => whole.Add(part));
        return whole._groups.GroupBy(g => Text(g.Value.First), g => g.Value, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}|{g.Sum(v => v.Count)}|{g.Sum(v => v.Rows)}|{g.Sum(v => v.Squares)}|{g.Sum(v => v.Days)}"))
            .ToArray();
    }

    private FindingFold Add(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var key = new Said(finding);
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

    private static string Text(Finding f) => string.Join(
        '|', f.Rule, f.Question, f.Outcome, f.Verdict, f.Rank, f.Missing, f.Possible, f.Standing, f.StandingBy, f.Contrary, f.Authorities, f.Later, f.Cautions,
        f.Stale ? 1 : 0, f.StaleBecause, f.Reason, string.Empty, f.Pack, f.PackHash);

    /// <summary>What a finding says, told apart by the objects that say it: findings of one text may be of two, and are put together at the end.</summary>
    private readonly struct Said(Finding finding) : IEquatable<Said>
    {
        private readonly object _decision = finding.Decision;
        private readonly object _force = finding.Force;
        private readonly object _reason = finding.Reason;
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
