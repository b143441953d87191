using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using CoopTools.Evaluation;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests;

public sealed class SortingTests(Chromium chromium)
{
    private const string Matrix = "#matrix-table";
    private const string ByRule = "#by-rule";

    [Fact]
    public async Task A_click_sorts_up_another_down_and_a_third_gives_back_the_order_of_the_file()
    {
        await using var visit = await chromium.To(PageFiles.Example);
        var (header, before) = (Header(visit, Matrix, "Jurisdiction"), await Column(visit, Matrix, 0));
        var sorted = before.Order(StringComparer.Create(new("en-US"), System.Globalization.CompareOptions.StringSort | System.Globalization.CompareOptions.IgnoreCase)).ToArray();
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(sorted.Select(Letters), (await Column(visit, Matrix, 0)).Select(Letters));
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(sorted.Reverse().Select(Letters), (await Column(visit, Matrix, 0)).Select(Letters));
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Null(await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(before, await Column(visit, Matrix, 0));
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_key_sorts_numbers_as_numbers_and_the_focus_stays(string key)
    {
        await using var visit = await chromium.To(PageFiles.Example);
        var header = Header(visit, ByRule, "Consistent");
        await header.GetByRole(AriaRole.Button).FocusAsync();
        await visit.Press(key);
        var consistent = await visit.Ask<int>("() => [...document.querySelectorAll('#by-rule thead th')].findIndex(h => h.textContent === 'Consistent')");
        var counts = (await Column(visit, ByRule, consistent)).Select(int.Parse).ToArray();
        Assert.Contains(counts, c => c > 9);
        Assert.Equal(counts.Order(), counts);
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        await visit.Press(key);
        Assert.Equal(counts.OrderDescending(), (await Column(visit, ByRule, consistent)).Select(int.Parse));
        Assert.Equal("Consistent", await visit.Ask<string>("() => document.activeElement.textContent"));
    }

    [Fact]
    public async Task Outcomes_are_sorted_by_their_weight_and_one_column_at_a_time()
    {
        await using var visit = await chromium.To(PageFiles.Example);
        await Header(visit, Matrix, "Jurisdiction").GetByRole(AriaRole.Button).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sort by RES-1" }).ClickAsync();
        var column = await visit.Ask<int>("() => document.querySelector('#matrix-table td.v0').closest('tr').cells.length - 18 + 7");
        var weights = (await Column(visit, Matrix, column)).Select(word => Verdict.All.ToList().FindIndex(v => v.ToString() == word)).ToArray();
        Assert.DoesNotContain(-1, weights);
        Assert.Equal(weights.Order(), weights);
        Assert.Equal(1, await visit.Page.Locator($"{Matrix} [aria-sort]").CountAsync());
    }

    [Fact]
    public async Task Groups_stay_together_and_are_sorted_within()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        var bands = await visit.Page.Locator($"{Matrix} tr.band").AllTextContentsAsync();
        await Header(visit, Matrix, "Jurisdiction").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(bands, await visit.Page.Locator($"{Matrix} tr.band").AllTextContentsAsync());
        Assert.True(await visit.Ask<bool>("() => [...document.querySelectorAll('#matrix-table tbody')].every(b => b.rows[0].classList.contains('band'))"));
    }

    [Fact]
    public async Task What_was_done_is_announced()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        await Header(visit, Matrix, "State").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("Sorted by State, ascending", await visit.Page.Locator("#matrix [role=status]").TextContentAsync());
    }

    private static ILocator Header(Visit visit, string table, string name) =>
        visit.Page.Locator($"{table} th[scope=col]", new() { Has = visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }) });

    private static async Task<IReadOnlyList<string>> Column(Visit visit, string table, int column) => await visit.Ask<string[]>(
        "([table, column]) => [...document.querySelectorAll(`${table} tbody tr:not(.band)`)].map(r => r.cells[column].textContent)", new object[] { table, column });

    // A sort by letters leaves punctuation to the collation of the browser.
    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
