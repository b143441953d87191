using System.Globalization;
using System.Text.RegularExpressions;
using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using CoopTools.Files.Writing.Colours;

namespace CoopTools.Browser.Tests;

public sealed partial class ContrastTests(Chromium chromium)
{
    private const double Least = 4.5;

    private const string Computed =
        """
        () => [...document.querySelectorAll('[class*=v0],[class*=v1],[class*=v2],[class*=v3],[class*=v4],[class*=v5],[class*=v6],[class*=v7],[class*=v8],.absent')].map(e => {
          const letters = getComputedStyle(e.querySelector('a') ?? e).color, ground = getComputedStyle(e).backgroundColor;
          return `${letters}|${ground}|${e.textContent}`;
        })
        """;

    [Theory]
    [InlineData("")]
    [InlineData(nameof(Screens.Dark))]
    public async Task The_word_of_a_verdict_stands_out_from_its_ground(string screen)
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Of(screen));
        var cells = await visit.Ask<string[]>(Computed);
        Assert.True(cells.Length > 864, $"{cells.Length}");
        Assert.All(cells.Distinct(), cell =>
        {
            var parts = cell.Split('|');
            Assert.True(new Paint(Rgb(parts[1]), Rgb(parts[0])).Contrast >= Least, cell);
        });
    }

    [Fact]
    public async Task The_two_schemes_differ()
    {
        await using var light = await chromium.To(PageFiles.Grouped);
        await using var dark = await chromium.To(PageFiles.Grouped, Screens.Dark);
        const string Ground = "() => getComputedStyle(document.body).backgroundColor";
        Assert.Equal("rgb(255, 255, 255)", await light.Ask<string>(Ground));
        Assert.NotEqual(await light.Ask<string>(Ground), await dark.Ask<string>(Ground));
    }

    [Fact]
    public async Task Forced_colours_leave_the_words_and_a_line_around_every_cell_and_tile()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Forced);
        var cells = visit.Page.Locator("#matrix-table tbody td:not(.key)");
        Assert.All(await cells.AllInnerTextsAsync(), t => Assert.Matches("[A-Za-z]{4}", t));
        Assert.Equal("solid", await cells.First.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomStyle"));
        var (tile, ink) = (visit.Page.Locator(".tile rect").First, visit.Page.Locator(".tile text").First);
        Assert.NotEqual(await tile.EvaluateAsync<string>("e => getComputedStyle(e).fill"), await ink.EvaluateAsync<string>("e => getComputedStyle(e).fill"));
    }

    private static int Rgb(string colour)
    {
        var parts = Numbers().Matches(colour).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.True(parts.Length == 3, colour);
        return (parts[0] << 16) | (parts[1] << 8) | parts[2];
    }

    [GeneratedRegex("[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
