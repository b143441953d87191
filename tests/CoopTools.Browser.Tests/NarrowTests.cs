using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;

namespace CoopTools.Browser.Tests;

public sealed class NarrowTests(Chromium chromium)
{
    public static MatrixTheoryData<string, string> PagesAndScreens =>
        new([PageFiles.Example, PageFiles.Turned, PageFiles.Hostile], [nameof(Screens.Narrow), nameof(Screens.Zoomed), nameof(Screens.ZoomedFar)]);

    [Theory]
    [MemberData(nameof(PagesAndScreens))]
    public async Task The_page_is_never_scrolled_sideways(string page, string screen)
    {
        await using var visit = await chromium.To(page, Screens.Of(screen));
        await visit.Ask<object?>("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Empty(await visit.Ask<string[]>(
            """
            () => [...document.querySelectorAll('body *')].filter(e => !e.closest('.wide > *, .skip') && e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => `${e.localName}.${e.className} ${e.textContent.slice(0, 60)}`)
            """));
        Assert.Equal(await visit.Ask<int>("() => innerWidth"), await visit.Ask<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_table_that_is_wider_is_scrolled_in_a_region_with_a_name_that_the_keyboard_reaches()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Narrow);
        var wider = visit.Page.Locator(".wide");
        Assert.True(await visit.Ask<bool>("() => [...document.querySelectorAll('.wide')].some(w => w.scrollWidth > w.clientWidth)"));
        Assert.True(await wider.EvaluateAllAsync<bool>("all => all.every(w => w.tabIndex === 0 && w.getAttribute('role') === 'region' && document.getElementById(w.getAttribute('aria-labelledby')).textContent !== '')"));
    }

    [Fact]
    public async Task No_letter_is_smaller_than_can_be_read()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Narrow);
        Assert.Empty(await visit.Ask<string[]>(
            """
            () => [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '') && e.getClientRects().length > 0).filter(e => {
              const scale = e.ownerSVGElement ? e.getScreenCTM().a : 1;
              return parseFloat(getComputedStyle(e).fontSize) * scale < 9;
            }).slice(0, 9).map(e => `${e.localName}.${e.getAttribute('class')} ${e.textContent}`)
            """));
    }

    [Fact]
    public async Task The_beginning_of_a_row_leaves_room_for_the_rest()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Narrow);
        Assert.True(await visit.Ask<bool>("() => document.querySelector('#matrix-table tbody th').offsetWidth < document.querySelector('#matrix .wide').clientWidth / 2"));
    }
}
