using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;

namespace CoopTools.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium)
{
    private const int MostStops = 120;

    [Fact]
    public async Task The_first_stop_leads_past_the_contents()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        await visit.Press("Tab");
        Assert.Equal("Skip to the content", await Focused(visit));
        Assert.True(await visit.Page.Locator(".skip:focus").IsVisibleAsync());
        await visit.Press("Enter");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.id === 'main'");
        await visit.Press("Tab");
        Assert.True(await visit.Ask<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(nameof(Screens.Dark))]
    [InlineData(nameof(Screens.Forced))]
    public async Task Every_stop_is_in_view_and_has_a_ring(string screen)
    {
        await using var visit = await chromium.To(PageFiles.Grouped, Screens.Of(screen));
        for (var stop = 0; stop < MostStops; stop++)
        {
            await visit.Press("Tab");
            var fault = await visit.Ask<string?>(
                """
                () => {
                  const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                  const name = `${e.localName}.${e.className} ${e.textContent.slice(0, 40)}`;
                  if (e === document.body) return null;
                  if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) return `${name} has no ring`;
                  return r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth ? `${name} is out of view` : null;
                }
                """);
            Assert.Null(fault);
        }
    }

    [Fact]
    public async Task No_stop_in_the_matrix_is_hidden_behind_its_headers()
    {
        await using var visit = await chromium.To(PageFiles.Example, new() { ViewportSize = new() { Width = 1000, Height = 600 } });
        var links = visit.Page.Locator("#matrix-table td a");
        await links.Nth(await links.CountAsync() - 1).FocusAsync();
        for (var stop = 0; stop < MostStops / 2; stop++)
        {
            await visit.Press("Shift+Tab");
            Assert.True(
                await visit.Ask<bool>("() => { const r = document.activeElement.getBoundingClientRect(); return document.activeElement.contains(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2)); }"),
                await Focused(visit));
        }
    }

    [Fact]
    public async Task The_contents_and_a_cell_lead_to_what_they_name()
    {
        await using var visit = await chromium.To(PageFiles.Example);
        await visit.Page.Locator("nav a", new() { HasText = "Legend" }).PressAsync("Enter");
        await InView(visit, "#legend h2");
        var cell = visit.Page.Locator("#matrix-table td.v0 a").First;
        var target = (await cell.GetAttributeAsync("href"))!;
        await cell.PressAsync("Enter");
        await InView(visit, target);
        Assert.NotEqual("none", await visit.Ask<string>("id => getComputedStyle(document.querySelector(id).cells[1]).boxShadow", target));

        // The next stop is in the row that was led to.
        await visit.Press("Tab");
        Assert.True(await visit.Ask<bool>("id => document.activeElement.closest('tr') === document.querySelector(id)", target));
    }

    [Fact]
    public async Task A_wide_table_is_scrolled_with_the_arrows()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Narrow);
        await visit.Page.Locator("#matrix .wide").FocusAsync();
        await visit.Press("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown");
        await visit.Page.WaitForFunctionAsync("() => { const w = document.querySelector('#matrix .wide'); return w.scrollLeft > 0 && w.scrollTop > 0; }");
    }

    private static Task<string> Focused(Visit visit) => visit.Ask<string>("() => document.activeElement.textContent");

    // A link is followed a moment after its key.
    private static Task InView(Visit visit, string selector) =>
        visit.Page.WaitForFunctionAsync("s => { const r = document.querySelector(s).getBoundingClientRect(); return r.top > -1 && r.top < innerHeight; }", selector);
}
