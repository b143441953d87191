using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests.Driving;

/// <summary>What axe can see of WCAG 2.2, levels A and AA, and of good practice beyond it.</summary>
internal static class Axe
{
    private static readonly List<string> Norms = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Holds a page against all its rules.</summary>
    /// <param name="page">The page.</param>
    /// <param name="without">Parts that are left out.</param>
    public static Task FindsNothing(IPage page, params string[] without) => FindsNothing(page, new() { Type = "tag", Values = Norms }, without);

    /// <summary>Holds it against those rules alone that colours or widths can break.</summary>
    public static Task SeesNothing(IPage page, params string[] without) =>
        FindsNothing(page, new() { Type = "rule", Values = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"] }, without);

    private static async Task FindsNothing(IPage page, RunOnlyOptions rules, string[] without)
    {
        var context = new AxeRunContext { Exclude = without.Select(s => new AxeSelector(s)).ToList() };
        var result = await page.RunAxe(context, new() { RunOnly = rules, ResultTypes = [ResultType.Violations], Iframes = false });
        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help} {n.Target} {n.Html}")));
    }
}
