using CoopTools.Comparison;

namespace CoopTools.Files.Writing;

/// <summary>The steps of the maps: what share of its findings is exposed, from the palest to the darkest.</summary>
internal static class TileScale
{
    // Narrow at the low end, where most shares lie: steps of 20 % would paint nearly every state alike.
    private static readonly (double Most, string Label)[] Steps =
    [
        (0, "0 %: none"),
        (0.1, "above 0 to 10 %"),
        (0.25, "above 10 to 25 %"),
        (0.5, "above 25 to 50 %"),
        (1, "above 50 %"),
    ];

    /// <summary>What each step means, in order.</summary>
    public static IReadOnlyList<string> Labels { get; } = Steps.Select(s => s.Label).ToArray();

    /// <summary>The step of a share, from 0.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    public static int StepOf(double share) => Array.FindIndex(Steps, s => share <= s.Most);

    /// <summary>The colours of a tile.</summary>
    public static Paint Of(StateTile tile) => tile.Share is { } share ? Palette.Steps[StepOf(share)] : Palette.NoData;

    /// <summary>A share as the tile shows it: a little is not nothing, and nearly all is not all.</summary>
    public static string Text(double share) => share switch
    {
        > 0 and < 0.01 => "<1%",
        > 0.99 and < 1 => ">99%",
        _ => FormattableString.Invariant($"{Math.Round(share * 100):0}%"),
    };
}
