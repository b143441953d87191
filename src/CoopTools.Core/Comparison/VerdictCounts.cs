using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>How often each verdict occurs among some findings.</summary>
public sealed class VerdictCounts
{
    private readonly Dictionary<Verdict, int> _counts;

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The findings.</param>
    public VerdictCounts(IEnumerable<Finding> findings)
    {
        _counts = findings.GroupBy(Verdict.Of).ToDictionary(g => g.Key, g => g.Count());
        Total = _counts.Values.Sum();
    }

    /// <summary>How many findings were counted.</summary>
    public int Total { get; }

    /// <summary>How many have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int this[Verdict verdict] => _counts.GetValueOrDefault(verdict);
}
