namespace CoopTools.Comparison;

/// <summary>The steps by which the maps of the states are shaded, the same in every report.</summary>
public static class ShareScale
{
    // Narrow at the low end, where most shares lie: steps of a quarter would paint nearly every state alike.
    private static readonly (double Most, string Label)[] Bounds =
    [
        (0, "0%"),
        (0.1, "above 0 to 10%"),
        (0.25, "above 10 to 25%"),
        (0.5, "above 25 to 50%"),
        (1, "above 50%"),
    ];

    /// <summary>What each step means, from the lowest.</summary>
    public static IReadOnlyList<string> Labels { get; } = Bounds.Select(b => b.Label).ToArray();

    /// <summary>The step of a share.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <returns>Its step, from 0: an index of <see cref="Labels"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public static int StepOf(double share) => share is >= 0 and <= 1
        ? Array.FindIndex(Bounds, b => share <= b.Most)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");
}
