using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;

namespace CoopTools.Browser.Tests;

public sealed class ScriptlessTests(Chromium chromium)
{
    [Theory]
    [InlineData(PageFiles.Example)]
    [InlineData(PageFiles.Many)]
    public async Task All_that_is_there_with_the_script_is_there_without(string page)
    {
        await using var with = await chromium.To(page);
        await using var without = await chromium.To(page, Screens.Scriptless);
        const string Text = "() => [...document.querySelectorAll('main :is(h2, h3, h4, p, li, dt, dd, td, text, summary, caption)')].filter(e => !e.closest('.tools, details')).map(e => e.textContent).join('\\n')";
        Assert.Equal(await with.Ask<string>(Text), await without.Ask<string>(Text));
        Assert.Equal(0, await without.Page.Locator("#matrix-table tbody tr:not(:visible)").CountAsync());
    }

    [Fact]
    public async Task Nothing_is_offered_that_would_do_nothing()
    {
        await using var visit = await chromium.To(PageFiles.Example, Screens.Scriptless);
        Assert.Equal(0, await visit.Page.Locator("button:visible, input:visible, select:visible").CountAsync());
    }

    [Fact]
    public async Task What_is_folded_opens()
    {
        await using var visit = await chromium.To(PageFiles.Grouped, Screens.Scriptless);
        var summary = visit.Page.Locator("#rules summary").First;
        await summary.PressAsync("Enter");
        Assert.True(await visit.Page.Locator("#rules details[open] li").First.IsVisibleAsync());
    }
}
