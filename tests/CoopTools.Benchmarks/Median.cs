namespace CoopTools.Benchmarks;

/// <summary>The middle of what was measured.</summary>
internal static class Median
{
    /// <summary>The middle one of some numbers, or between the two in the middle.</summary>
    public static double Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
