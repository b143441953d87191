using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>How often each verdict occurs among some findings.</summary>
public sealed class VerdictCounts
{
    private readonly int[] _counts = new int[Verdict.All.Max(v => v.Rank) + 1];

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The findings.</param>
    public VerdictCounts(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(Verdict.Of(finding));
    }

    /// <summary>How many findings were counted.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them need attention.</summary>
    public int NeedAttention => Verdict.All.Where(v => v.NeedsAttention).Sum(v => this[v]);

    /// <summary>How many have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int this[Verdict verdict] => _counts[verdict.Rank];

    internal void Add(Verdict verdict)
    {
        _counts[verdict.Rank]++;
        Total++;
    }
}
