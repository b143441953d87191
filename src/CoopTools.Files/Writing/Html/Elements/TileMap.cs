using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>Draws a tile-grid map as SVG: colours are classes, and each tile says in words what it shows.</summary>
internal static class TileMap
{
    private const int Pitch = 50;
    private const int Side = 46;
    private const int Corner = 10;
    private const int CodeLine = 16;
    private const int ShareLine = 29;
    private const int CountLine = 41;

    /// <summary>Draws a map.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="map">The map.</param>
    /// <param name="id">The beginning of the ids in it.</param>
    public static void Write(Markup html, StateMap map, string id)
    {
        var size = $"0 0 {Numbers.Plain(TileGrid.Columns * Pitch)} {Numbers.Plain(TileGrid.Rows * Pitch)}";
        using (html.In("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", size), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc")))
        {
            html.Add("title", $"{map.Question.Id} {map.Question.Label}: share of Conflict and Risk by state", ("id", $"{id}-title"));
            html.Add("desc", Describe(map), ("id", $"{id}-desc"));
            foreach (var tile in map.Tiles)
                Tile(html, tile);
        }
    }

    /// <summary>The class that shades a step of the <see cref="ShareScale"/>; <c>sn</c> where there is none.</summary>
    public static string Shade(int? step) => step is { } shade ? FormattableString.Invariant($"s{shade}") : "sn";

    private static string Describe(StateMap map) =>
        $"{Wording.Number(map.Tiles.Count(t => t.Determined > 0), "state has", "states have")} a determined finding, {Wording.Number(map.Tiles.Count(t => t.Exposed > 0), "has", "have")} a Conflict or Risk. The table below the map says how many each.";

    private static string InWords(StateTile tile)
    {
        var own = tile.HasOwnRecord ? " The state's own record is among the records." : string.Empty;
        return tile.Share is { } share
            ? $"{tile.State.Name}: {Numbers.Text(tile.Exposed)} of {Wording.Number(tile.Determined, "determined finding")} Conflict or Risk ({Numbers.Percent(share)}).{own}"
            : $"{tile.State.Name}: no determined finding.{own}";
    }

    private static void Tile(Markup html, StateTile tile)
    {
        var (x, y) = (tile.Column * Pitch, tile.Row * Pitch);
        using (html.In("g", ("class", $"tile {Shade(tile.Step)}"), ("transform", $"translate({Numbers.Plain(x + 2)} {Numbers.Plain(y + 2)})")))
        {
            html.Add("title", InWords(tile));
            html.Void("rect", ("width", Numbers.Plain(Side)), ("height", Numbers.Plain(Side)), ("rx", "4"));
            if (tile.HasOwnRecord)
                html.Void("path", ("class", "own"), ("d", $"M{Numbers.Plain(Side - Corner - 2)} 2h{Numbers.Plain(Corner)}v{Numbers.Plain(Corner)}z"));
            Text(html, tile.State.Code, tile.Share is null ? (Side + CodeLine) / 2 - 3 : CodeLine, "code");
            if (tile.Share is not { } share)
                return;
            Text(html, Numbers.Percent(share), ShareLine, "share");
            Text(html, $"n {Numbers.Text(tile.Determined)}", CountLine, "count");
        }
    }

    private static void Text(Markup html, string text, int y, string kind) =>
        html.Add("text", text, ("x", Numbers.Plain(Side / 2)), ("y", Numbers.Plain(y)), ("class", kind));
}
