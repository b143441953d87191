namespace CoopTools.Comparison;

/// <summary>Where each state stands on a grid of equal tiles: roughly where it lies, with the territories in a last row.</summary>
public static class TileGrid
{
    // One row of the map a line; a dot is an empty tile.
    private static readonly string[] Map =
    [
        "AK . . . . . . . . . . ME",
        ". . . . . . . . . . VT NH",
        "WA ID MT ND MN IL WI MI NY RI MA .",
        "OR NV WY SD IA IN OH PA NJ CT . .",
        "CA UT CO NE MO KY WV VA MD DE . .",
        ". AZ NM KS AR TN NC SC DC . . .",
        ". . . OK LA MS AL GA . . . .",
        "HI . . TX . . . . FL . . .",
        "GU MP AS . . . . . . PR VI .",
    ];

    private static readonly Dictionary<string, (int Row, int Column)> Places = Map
        .SelectMany((line, row) => line.Split(' ').Select((code, column) => (code, row, column)))
        .Where(t => !string.Equals(t.code, ".", StringComparison.Ordinal))
        .ToDictionary(t => t.code, t => (t.row, t.column), StringComparer.Ordinal);

    /// <summary>How many rows the grid has.</summary>
    public static int Rows => Map.Length;

    /// <summary>How many columns the grid has.</summary>
    public static int Columns { get; } = Map.Max(line => line.Split(' ').Length);

    /// <summary>The tile of a state.</summary>
    /// <param name="code">Its postal code.</param>
    /// <returns>Row and column, from 0 at the top left.</returns>
    public static (int Row, int Column) PlaceOf(string code) => Places[code];
}
