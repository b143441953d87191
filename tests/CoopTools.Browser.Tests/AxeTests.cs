using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests;

/// <summary>What axe can see of WCAG 2.2, levels A and AA, and of good practice beyond it.</summary>
public sealed class AxeTests(Chromium chromium)
{
    private static readonly AxeRunOptions Norms = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static MatrixTheoryData<string, ColorScheme> PagesInBothSchemes => new(PageFiles.All.Select(p => p.Data), [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(PagesInBothSchemes))]
    public async Task It_finds_no_violation(string page, ColorScheme scheme)
    {
        await using var visit = await chromium.To(page, new() { ColorScheme = scheme });
        await NoViolation(visit.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_with_a_filter_a_sorted_column_and_all_that_is_folded_opened(ColorScheme scheme)
    {
        await using var visit = await chromium.To(PageFiles.Grouped, new() { ColorScheme = scheme });
        var tools = visit.Page.Locator("#findings .tools");
        await tools.Locator("input").FillAsync("county");
        await tools.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator("#matrix .sort").First.ClickAsync();
        await visit.Ask<object?>("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await NoViolation(visit.Page);
    }

    [Fact]
    public async Task Nor_on_a_narrow_screen()
    {
        await using var visit = await chromium.To(PageFiles.Example, new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await NoViolation(visit.Page);
    }

    private static async Task NoViolation(IPage page)
    {
        var result = await page.RunAxe(Norms);
        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help} {n.Target} {n.Html}")));
    }
}
