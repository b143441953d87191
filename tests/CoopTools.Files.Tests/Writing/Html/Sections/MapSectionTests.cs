using System.Xml.Linq;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Html.Sections;

public sealed class MapSectionTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void There_is_a_map_for_each_question_with_a_tile_for_each_state() => Assert.All(Maps(Sample.Large(120)), map =>
    {
        var codes = map.Descendants(Svg + "text").Where(t => (string?)t.Attribute("class") == "code").Select(t => t.Value);
        Assert.Equal(Pack.Federal.States.Select(s => s.Code), codes);
    });

    [Fact]
    public void A_tile_says_in_words_what_it_shows()
    {
        var tile = Tile(Maps(Sample.Small())[1], "New Jersey");
        Assert.Equal("New Jersey: 2 of 3 determined findings Conflict or Risk (67%).", tile.Element(Svg + "title")!.Value);
        Assert.Equal("tile s4", (string?)tile.Attribute("class"));
        Assert.Equal(["NJ", "67%", "n 3"], tile.Elements(Svg + "text").Select(t => t.Value));
    }

    [Fact]
    public void A_state_without_a_determined_finding_is_neutral()
    {
        var tile = Tile(Maps(Sample.Small())[0], "Alaska");
        Assert.Equal("Alaska: no determined finding.", tile.Element(Svg + "title")!.Value);
        Assert.Equal("tile sn", (string?)tile.Attribute("class"));
    }

    [Fact]
    public void A_states_own_record_is_marked_apart()
    {
        var map = Maps(Sample.Of([["State of Texas", "TX", "State"], ["Example County", "NM", "County"]]))[0];
        Assert.Single(Tile(map, "Texas").Elements(Svg + "path"));
        Assert.Contains("own record", Tile(map, "Texas").Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.Empty(Tile(map, "New Mexico").Elements(Svg + "path"));
    }

    [Fact]
    public void The_table_beside_a_map_says_the_same()
    {
        var matrix = Sample.Large(120);
        var page = Reports.Page(matrix);
        Assert.All(StateMap.Of(matrix), map =>
        {
            var rows = page.QuerySelectorAll($"#map-{map.Question.Id}-table tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToArray()).ToArray();
            Assert.Equal(
                map.Tiles.Where(t => t.Determined > 0 || t.HasOwnRecord).Select(t => (t.State.Name, $"{t.Exposed}", $"{t.Determined}")),
                rows.Select(r => (r[0], r[1], r[2])));
        });
    }

    [Fact]
    public void The_key_explains_every_shade_by_the_scale_of_the_maps()
    {
        var key = Reports.Page(Sample.Large(120)).QuerySelectorAll(".map-key li").Select(l => (l.QuerySelector(".swatch")?.ClassName, l.TextContent)).ToArray();
        Assert.Equal(ShareScale.Labels.Select((label, step) => ((string?)$"swatch {TileMap.Shade(step)}", label)).Append(("swatch sn", "no determined finding")), key[..^1]);
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.004, "<1%")]
    [InlineData(0.125, "13%")]
    [InlineData(0.999, ">99%")]
    [InlineData(1, "100%")]
    public void What_is_neither_none_nor_all_is_not_rounded_to_it(double share, string text) => Assert.Equal(text, Numbers.Percent(share));

    // Each map is a document of its own for a reader of XML.
    private static XElement[] Maps(Matrix matrix)
    {
        var text = Reports.Text("html", matrix);
        var parts = text.Split("<svg ").Skip(1).Select(p => XElement.Parse($"<svg {p[..p.IndexOf("</svg>", StringComparison.Ordinal)]}</svg>")).ToArray();
        Assert.Equal(Pack.Federal.Questions.Count, parts.Length);
        return parts;
    }

    private static XElement Tile(XElement map, string state) =>
        map.Elements(Svg + "g").Single(g => g.Element(Svg + "title")!.Value.StartsWith($"{state}:", StringComparison.Ordinal));
}
