using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests;

public sealed class FilteringTests(Chromium chromium)
{
    private const string Shown = "#matrix-table tbody tr:not(.band):not([hidden])";

    [Fact]
    public async Task Text_keeps_the_rows_that_have_it_in_whatever_case()
    {
        await using var visit = await chromium.To(PageFiles.Example);
        await Field(visit).FillAsync("SAMPLE city");
        var names = await visit.Page.Locator($"{Shown} > th").AllTextContentsAsync();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.Equal("Sample City", n));
        Assert.Equal($"{names.Count} of 48 rows shown", await Status(visit));
    }

    [Fact]
    public async Task An_outcome_keeps_the_rows_that_have_it_and_both_hold_together()
    {
        await using var visit = await chromium.To(PageFiles.Example);
        await visit.Page.Locator("#matrix select").SelectOptionAsync("0");
        var rows = await visit.Page.Locator(Shown).CountAsync();
        Assert.InRange(rows, 1, 47);
        Assert.Equal(rows, await visit.Page.Locator(Shown).Filter(new() { Has = visit.Page.Locator("td.v0") }).CountAsync());
        await Field(visit).FillAsync("county");
        Assert.InRange(await visit.Page.Locator(Shown).CountAsync(), 1, rows - 1);
    }

    [Fact]
    public async Task Where_no_row_is_left_it_is_said_and_Clear_brings_all_back()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        await Field(visit).FillAsync("there is no such place");
        Assert.Equal("No row of 3 fits", await Status(visit));
        Assert.Equal(0, await visit.Page.Locator("#matrix-table tbody tr:visible").CountAsync());
        await visit.Page.Locator("#matrix [data-filter=clear]").PressAsync("Enter");
        Assert.Equal("3 of 3 rows shown", await Status(visit));
        Assert.Equal(3, await visit.Page.Locator(Shown).CountAsync());
        Assert.True(await visit.Ask<bool>("() => document.activeElement.matches('#matrix input')"));
    }

    [Fact]
    public async Task Escape_clears_the_text()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        await Field(visit).FillAsync("example");
        Assert.Equal(1, await visit.Page.Locator(Shown).CountAsync());
        await visit.Press("Escape");
        Assert.Equal(3, await visit.Page.Locator(Shown).CountAsync());
    }

    [Fact]
    public async Task How_many_there_are_is_said_in_a_live_region_before_anything_is_typed()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        Assert.Equal("3 rows", await visit.Page.Locator("#matrix .tools").GetByRole(AriaRole.Status).TextContentAsync());
    }

    [Fact]
    public async Task A_link_to_a_row_that_is_filtered_out_shows_it()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        await Field(visit).FillAsync("there is no such place");
        await visit.Page.Locator("#findings-table .names a").First.ClickAsync();
        await visit.Page.Locator("#matrix-table tr:has(:target)").WaitForAsync();
        await visit.Page.Locator(Shown).Nth(2).WaitForAsync();
        Assert.Equal(3, await visit.Page.Locator(Shown).CountAsync());
    }

    [Fact]
    public async Task Of_thousands_of_rows_the_first_thousand_that_fit_are_shown_until_all_are_asked_for()
    {
        await using var visit = await chromium.To(PageFiles.Many);
        Assert.Equal("The first 1,000 of 2,001 rows shown", await Status(visit));
        Assert.Equal(1_000, await visit.Page.Locator(Shown).CountAsync());
        await visit.Page.Locator("#matrix .sort").First.ClickAsync();
        await visit.Page.Locator("#matrix .sort").First.ClickAsync();
        Assert.Equal("Sorted by Jurisdiction, descending. The first 1,000 of 2,001 rows shown", await Status(visit));
        Assert.Equal("Example County 2000", await visit.Page.Locator($"{Shown} > th").First.TextContentAsync());
        await Field(visit).FillAsync("county 1999");
        Assert.Equal("1 of 2,001 rows shown", await Status(visit));
        await visit.Page.Locator("#matrix button", new() { HasText = "Show all 2,001" }).PressAsync("Enter");
        await Field(visit).FillAsync(string.Empty);
        Assert.Equal("2,001 of 2,001 rows shown", await Status(visit));
    }

    private static ILocator Field(Visit visit) => visit.Page.Locator("#matrix input");

    private static Task<string?> Status(Visit visit) => visit.Page.Locator("#matrix [role=status]").TextContentAsync();
}
