using CoopTools.Comparison;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>One map of the states for each question, and the same as a table.</summary>
internal static class MapSection
{
    private static readonly (string Class, string Text)[] Key =
        [.. ShareScale.Labels.Select((label, step) => (TileMap.Shade(step), label)), (TileMap.Shade(null), "no determined finding")];

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        using (Section.Maps.In(html))
        {
            html.Add("p", "Of the findings that are determined in each state, the share that is Conflict or Risk. n is how many are determined: Undetermined and Not applicable are not among them. It speaks of the records that went in, not of the state as a whole.");
            using (html.In("ul", ("class", "map-key"), ("aria-label", "Key to the maps")))
            {
                foreach (var (shade, text) in Key)
                {
                    using (html.In("li"))
                    {
                        html.Add("span", null, ("class", $"swatch {shade}"));
                        html.Text(text);
                    }
                }

                html.Add("li", "◥ The state's own record is among them, not only bodies in it.");
            }

            using (html.In("div", ("class", "maps")))
            {
                foreach (var map in StateMap.Of(report.Matrix))
                    Map(html, map);
            }
        }
    }

    private static void Map(Markup html, StateMap map)
    {
        var id = $"map-{Uri.EscapeDataString(map.Question.Id)}";
        using (html.In("figure"))
        {
            html.Add("figcaption", $"{map.Question.Id} {map.Question.Label}");
            TileMap.Write(html, map, id);
            using (html.In("details"))
            {
                html.Add("summary", $"{map.Question.Id} as a table");
                AsTable(html, map, id);
            }
        }
    }

    private static void AsTable(Markup html, StateMap map, string id)
    {
        var tiles = map.Tiles.Where(t => t.Determined > 0 || t.HasOwnRecord).ToArray();
        new DataTable<StateTile>($"{id}-table", $"{map.Question.Id} {map.Question.Label}: Conflict and Risk by state",
        [
            DataColumn<StateTile>.Text("State", t => t.State.Name),
            DataColumn<StateTile>.Number("Conflict or Risk", t => t.Exposed),
            DataColumn<StateTile>.Number("Determined", t => t.Determined),
            DataColumn<StateTile>.Text("Share", t => t.Share is { } share ? Numbers.Percent(share) : "–") with { Class = _ => "n", Value = t => FormattableString.Invariant($"{t.Share ?? -1:0.####}") },
            DataColumn<StateTile>.Text("State's own record", t => t.HasOwnRecord ? "yes" : "no"),
        ]).Write(html, tiles);
        html.Add("p", tiles.Length == 0 ? "No state has a determined finding." : "No other state has a determined finding.");
    }
}
