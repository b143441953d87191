using System.Text;
using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests;

public sealed class PrintTests(Chromium chromium)
{
    // A letter page on its side, less the margins of the style sheet, in CSS pixels.
    private const int LineOfLetter = (int)((279.4 - 16) / 25.4 * 96);

    private static readonly string[] NotOnPaper = ["nav", ".tools > :not(p)", ".skip", "figure details"];

    [Theory]
    [InlineData(PageFiles.Example)]
    [InlineData(PageFiles.Grouped)]
    [InlineData(PageFiles.Turned)]
    [InlineData(PageFiles.Crowded)]
    [InlineData(PageFiles.Hostile)]
    public async Task Nothing_is_wider_than_the_paper(string page)
    {
        await using var visit = await Printed(page);
        Assert.Empty(await visit.Ask<string[]>(
            """
            () => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => `${e.localName}.${e.className} ${e.textContent.slice(0, 60)}`)
            """));
        Assert.InRange(await visit.Ask<int>("() => document.documentElement.scrollWidth"), 1, LineOfLetter);
    }

    [Fact]
    public async Task No_word_of_a_cell_runs_over_into_the_next()
    {
        await using var visit = await Printed(PageFiles.Example);
        Assert.Empty(await visit.Ask<string[]>(
            """
            () => [...document.querySelectorAll('#matrix-table :is(td, th), #findings-table :is(td, th), #authorities-table td')]
              .filter(e => getComputedStyle(e).fontSize !== '0px' && e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)
            """));
    }

    [Theory]
    [InlineData(PageFiles.Example)]
    [InlineData(PageFiles.Turned)]
    [InlineData(PageFiles.Crowded)]
    public async Task No_outcome_is_broken_within_a_word(string page)
    {
        await using var visit = await Printed(page);
        Assert.Empty(await visit.Ask<string[]>(
            """
            () => [...new Set([...document.querySelectorAll('#matrix-table tbody td:not(.key)')].filter(cell => {
              const text = (cell.querySelector('a') ?? cell).lastChild;
              return [...text.data.matchAll(/[^ ]+/g)].some(word => {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return range.getClientRects().length > 1;
              });
            }).map(cell => cell.textContent))]
            """));
    }

    [Fact]
    public async Task What_can_only_be_clicked_is_left_out_and_headers_are_repeated()
    {
        await using var visit = await Printed(PageFiles.Grouped);
        foreach (var selector in NotOnPaper)
            Assert.Equal(0, await visit.Page.Locator($"{selector}:visible").CountAsync());
        Assert.All(
            await visit.Ask<string[]>("() => [...document.querySelectorAll('thead')].map(t => getComputedStyle(t).display + getComputedStyle(t).position)"),
            s => Assert.Equal("table-header-groupstatic", s));
        Assert.Equal("none", await visit.Ask<string>("() => getComputedStyle(document.querySelector('.sort'), '::after').display"));
    }

    [Fact]
    public async Task What_is_folded_is_on_paper_and_paper_is_light()
    {
        await using var visit = await chromium.To(PageFiles.Grouped, Screens.Dark);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Ask<object?>("() => { dispatchEvent(new Event('beforeprint')); }");
        Assert.Equal(0, await visit.Page.Locator("#rules details:not([open])").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await visit.Ask<string>("() => getComputedStyle(document.body).backgroundColor"));
        await visit.Ask<object?>("() => { dispatchEvent(new Event('afterprint')); }");
        Assert.Equal(0, await visit.Page.Locator("details[open]").CountAsync());
    }

    [Fact]
    public async Task It_is_printed_on_pages_on_their_side()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 792 612]", pdf, StringComparison.Ordinal);
    }

    private async Task<Visit> Printed(string page)
    {
        var visit = await chromium.To(page, new() { ViewportSize = new() { Width = LineOfLetter, Height = 700 } });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }
}
