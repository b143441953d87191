using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Html.Themes;

namespace CoopTools.Files.Tests.Writing.Html.Themes;

public sealed class ThemeTests
{
    private const double Least = 4.5;
    private const double LeastForLines = 3;

    [Fact]
    public void Ink_stands_out_from_its_ground_in_both_schemes() => Assert.All(Theme.Colours, c =>
    {
        Assert.True(c.Light.Contrast >= Least, $"{c.Name} light {c.Light.Contrast:0.00}");
        Assert.True(c.Dark.Contrast >= Least, $"{c.Name} dark {c.Dark.Contrast:0.00}");
    });

    // What is faint, or a link, also stands in cells and fields on the page's own ground.
    [Theory]
    [InlineData("faint")]
    [InlineData("link")]
    [InlineData("heading")]
    public void So_does_what_stands_on_the_page(string name)
    {
        var (page, colour) = (Of("page"), Of(name));
        Assert.True(new Paint(page.Light.Fill, colour.Light.Ink).Contrast >= Least);
        Assert.True(new Paint(page.Dark.Fill, colour.Dark.Ink).Contrast >= Least);
    }

    [Theory]
    [InlineData("edge")]
    [InlineData("focus")]
    public void Edges_of_fields_and_the_ring_of_the_focus_are_seen(string name)
    {
        var line = Theme.Lines.Single(l => l.Name == name);
        Assert.True(new Paint(Of("page").Light.Fill, line.Light).Contrast >= LeastForLines);
        Assert.True(new Paint(Of("page").Dark.Fill, line.Dark).Contrast >= LeastForLines);
    }

    [Fact]
    public void Every_verdict_has_a_ground_of_its_own_in_both_schemes()
    {
        var verdicts = Verdict.All.Select(v => Of(Anchors.ClassOf(v))).ToArray();
        Assert.Equal(Verdict.All.Count, verdicts.Select(c => c.Light.Fill).Distinct().Count());
        Assert.Equal(Verdict.All.Count, verdicts.Select(c => c.Dark.Fill).Distinct().Count());
    }

    [Fact]
    public void What_needs_attention_is_bold_and_nothing_else() => Assert.Contains(
        $"\n{string.Join(',', Verdict.All.Where(v => v.NeedsAttention).Select(v => $".{Anchors.ClassOf(v)}"))}{{font-weight:600}}",
        Theme.Css,
        StringComparison.Ordinal);

    [Fact]
    public void Each_step_of_the_maps_stands_out_more_than_the_one_below_it()
    {
        var steps = ShareScale.Labels.Select((_, step) => Of(TileMap.Shade(step))).ToArray();
        var (light, dark) = (steps.Select(s => new Paint(Of("page").Light.Fill, s.Light.Fill).Contrast).ToArray(), steps.Select(s => new Paint(Of("page").Dark.Fill, s.Dark.Fill).Contrast).ToArray());
        Assert.Equal(light.Distinct().Order(), light);
        Assert.Equal(dark.Distinct().Order(), dark);
    }

    [Fact]
    public void The_style_sheet_names_no_colour_of_its_own()
    {
        var own = PageAsset.Style.Content[Theme.Css.Length..];
        Assert.DoesNotMatch("#[0-9a-f]{3,6}[;}]", own);
        Assert.All(Theme.Colours, c => Assert.Contains($"--{c.Name}-ink:", Theme.Css, StringComparison.Ordinal));
    }

    private static ThemeColour Of(string name) => Theme.Colours.Single(c => c.Name == name);
}
