using System.Xml.Linq;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Tests.Writing.Logos;
using CoopTools.Files.Writing.Workbook.Drawings;

namespace CoopTools.Files.Tests.Writing.Workbook.Drawings;

public sealed class SheetDrawingTests
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Fact]
    public void The_chart_keeps_what_its_ranges_hold()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var chart = PartText.Xml(Sample.Bytes(matrix), "xl/charts/chart1.xml");
        foreach (var reference in chart.Descendants(Chart + "f"))
        {
            var range = book.Worksheet("Summary").Range(reference.Value.Split('!')[1]);
            var kept = reference.Parent!.Descendants(Chart + "v").Select(v => v.Value);
            Assert.Equal(range.Cells().Select(c => c.GetString()), kept);
        }

        Assert.Equal(Verdict.All.Count, chart.Descendants(Chart + "dPt").Count());
    }

    [Fact]
    public void The_chart_is_told_in_words_as_well()
    {
        var matrix = Sample.Small();
        var drawing = PartText.Of(Sample.Bytes(matrix), "xl/drawings/drawing1.xml");
        var counts = new VerdictCounts(matrix.Findings);
        Assert.All(Verdict.All, v => Assert.Contains($"{v} {counts[v]}", drawing, StringComparison.Ordinal));
    }

    [Fact]
    public void The_logo_is_the_file_itself_within_its_box()
    {
        var bytes = Sample.Bytes(Sample.Small(new MatrixOptions { Logo = Pictures.Png, Title = "A \u0001\"title\"\nof two lines" }));
        Assert.Equal(Pictures.Png, PartText.Bytes(bytes, "xl/media/image1.png"));
        var drawing = PartText.Of(bytes, "xl/drawings/drawing1.xml");
        Assert.Contains("Logo beside the title “A  &quot;title&quot; of two lines”", drawing, StringComparison.Ordinal);
        Assert.Contains("<xdr:ext cx=\"57150\" cy=\"19050\" />", drawing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1200, 300, 240, 60)]
    [InlineData(3000, 100, 300, 10)]
    [InlineData(50, 1000, 3, 60)]
    [InlineData(100, 40, 100, 40)]
    public void A_logo_keeps_its_shape_and_ends_at_the_right_edge(int width, int height, double shownWidth, double shownHeight)
    {
        var anchor = LogoDrawing.Of(new(Pictures.Png, width, height, "png"), "Title", 25, 58).Anchor;
        Assert.Equal((shownWidth, shownHeight), (anchor.Width, anchor.Height));
        Assert.Equal(25 * 58, ((anchor.Column - 1) * 58) + anchor.FromLeft + anchor.Width, 6);
    }
}
