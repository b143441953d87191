using CoopTools.Browser.Tests.Driving;
using CoopTools.Browser.Tests.Pages;

namespace CoopTools.Browser.Tests;

/// <summary>A visit fails where a page asks for anything, runs into its policy or logs an error; these look further.</summary>
public sealed class HostileTests(Chromium chromium)
{
    [Fact]
    public async Task Nothing_that_came_as_text_runs_and_the_page_still_works()
    {
        await using var visit = await chromium.To(PageFiles.Hostile);
        visit.Page.Dialog += (_, dialog) => Assert.Fail(dialog.Message);
        await visit.Page.Locator("#matrix input").FillAsync("</style></script>");
        Assert.Equal(2, await visit.Page.Locator("#matrix-table tbody tr:not([hidden])").CountAsync());
        await visit.Page.Locator("#log .sort").First.ClickAsync();
        Assert.Equal(1, await visit.Ask<int>("() => document.scripts.length"));
    }

    [Fact]
    public async Task The_policy_stops_a_script_and_a_picture_that_are_put_in_all_the_same()
    {
        await using var visit = await chromium.To(PageFiles.Grouped);
        var ran = await visit.Ask<string>(
            """
            async () => {
              let stopped = 0;
              const both = new Promise(done => addEventListener('securitypolicyviolation', () => { if (++stopped === 2) done(); }));
              const script = document.createElement('script');
              script.textContent = 'window.ran = 1';
              const picture = new Image();
              picture.src = 'https://example.org/x.png';
              document.body.append(script, picture);
              await both;
              return typeof window.ran;
            }
            """);
        Assert.Equal("undefined", ran);
        var faults = visit.TakeFaults();
        Assert.Equal(2, faults.Count(f => f.Contains("Content Security Policy", StringComparison.Ordinal)));
    }
}
