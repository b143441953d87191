using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Summary;

public sealed class SummaryMapsTests
{
    [Fact]
    public void Each_question_has_a_map_with_a_tile_for_every_state()
    {
        var matrix = Sample.Large(40);
        using var book = Sample.Open(matrix);
        Assert.Equal(Pack.Federal.Questions.Count, StateMap.Of(matrix).Count);
        Assert.All(StateMap.Of(matrix), map => Assert.All(map.Tiles, tile =>
        {
            var cell = TileOf(book, map, tile);
            var lines = cell.GetString().Split('\n');
            Assert.Equal(tile.State.Code, lines[0].Split(' ')[0]);
            Assert.Equal(tile.Share is null ? 1 : 3, lines.Length);
            if (tile.Share is { } share)
                Assert.Equal([Numbers.Percent(share), FormattableString.Invariant($"n {tile.Determined:#,0}")], lines[1..]);
            if (Palette.Of(tile).Fill != Palette.Plain.Fill)
                Assert.Equal(Look.Color(Palette.Of(tile).Fill), cell.Style.Fill.BackgroundColor);
        }));
    }

    [Fact]
    public void A_state_that_is_a_record_itself_is_marked()
    {
        var matrix = Sample.Of([["Example State", "OH", "State", "", "", "", "Yes"], ["Sample County", "TX", "County", "", "", "", "Yes"]]);
        using var book = Sample.Open(matrix);
        var map = StateMap.Of(matrix)[0];
        Assert.StartsWith("OH ★\n100%", TileOf(book, map, map.Tiles.Single(t => t.State.Code == "OH")).GetString(), StringComparison.Ordinal);
        Assert.StartsWith("TX\n100%", TileOf(book, map, map.Tiles.Single(t => t.State.Code == "TX")).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_explains_every_step_and_what_is_counted()
    {
        using var book = Sample.Open(Sample.Small());
        var sheet = book.Worksheet("Summary");
        Assert.All(ShareScale.Labels, l => Assert.True(sheet.Says($"{Wording.Sentence(l)} of the determined findings")));
        Assert.True(sheet.Says("among those that are determined (n)"));
        Assert.True(sheet.Says("the state itself is among the records"));
        Assert.True(sheet.Says("No determined finding"));
    }

    [Fact]
    public void Without_findings_there_is_no_map()
    {
        using var book = Sample.Open(Sample.Empty());
        Assert.False(book.Worksheet("Summary").Says("How to read the maps"));
    }

    [Fact]
    public void A_map_is_not_parted_by_the_end_of_a_page()
    {
        using var book = Sample.Open(Sample.Large(40));
        var sheet = book.Worksheet("Summary");
        var first = sheet.Find("How to read the maps").Address.RowNumber;
        Assert.DoesNotContain(sheet.PageSetup.RowBreaks, r => r >= first && r < first + TileGrid.Rows);
        Assert.Contains(sheet.PageSetup.RowBreaks, r => sheet.Cell(r + 1, 1).GetString() == "Where conflict and risk lie, by question and state");
    }

    private static IXLCell TileOf(XLWorkbook book, StateMap map, StateTile tile)
    {
        var title = book.Worksheet("Summary").Find($"{map.Question.Id} {map.Question.Label}").Address;
        return book.Worksheet("Summary").Cell(title.RowNumber + 1 + tile.Row, title.ColumnNumber + tile.Column);
    }
}
