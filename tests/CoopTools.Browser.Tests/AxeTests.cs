using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests;

public sealed class AxeTests(Chromium chromium)
{
    // What no input changes is held against the norms on one page alone.
    private static readonly string[] TheSameOnAll = ["#rules", "#authorities", "#legend"];

    public static TheoryData<string> Pages => PageFiles.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_a_rule(string page)
    {
        await using var visit = await chromium.To(page);
        await Axe.FindsNothing(visit.Page, page == PageFiles.Example ? [] : TheSameOnAll);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nor_do_the_dark_colours(string page)
    {
        await using var visit = await chromium.To(page, new() { ColorScheme = ColorScheme.Dark });
        await Axe.SeesNothing(visit.Page, page == PageFiles.Example ? [] : TheSameOnAll);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_does_a_filter_a_sorted_column_or_what_was_folded(ColorScheme scheme)
    {
        await using var visit = await chromium.To(PageFiles.Grouped, new() { ColorScheme = scheme });
        var tools = visit.Page.Locator("#findings .tools");
        await tools.Locator("input").FillAsync("county");
        await tools.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator("#matrix .sort").First.ClickAsync();
        await visit.Ask<object?>("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await Axe.FindsNothing(visit.Page, "#authorities", "#legend");
    }

    [Fact]
    public async Task Nor_does_a_narrow_screen()
    {
        await using var visit = await chromium.To(PageFiles.Turned, Screens.Narrow);
        await Axe.SeesNothing(visit.Page);
    }
}
