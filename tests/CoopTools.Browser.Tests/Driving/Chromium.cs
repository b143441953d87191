using System.Reflection;
using CoopTools.Browser.Tests.Pages;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CoopTools.Browser.Tests.Driving.Chromium))]

namespace CoopTools.Browser.Tests.Driving;

/// <summary>The one browser of all tests, started by the first that visits a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly PageFiles _files = new();
    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    /// <summary>Starts nothing yet.</summary>
    public Chromium() => _browser = new(Launch);

    /// <summary>Opens a page in a context of its own, without a network; skips the test where no browser is installed.</summary>
    /// <param name="page">Its name among <see cref="PageFiles"/>.</param>
    /// <param name="options">How it is looked at; null as on a desk, in light colours.</param>
    internal async Task<Visit> To(string page, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(InstalledChromium.Path is null, InstalledChromium.Missing);
        options ??= new();
        options.Offline = true;
        options.ReducedMotion = ReducedMotion.Reduce;
        var browser = await _browser.Value;
        return await Visit.Begin(await browser.NewContextAsync(options), _files.Of(page));
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
            await (await _browser.Value).DisposeAsync();
        _playwright?.Dispose();
        _files.Dispose();
    }

    private async Task<IBrowser> Launch()
    {
        var package = typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PlaywrightPackage").Value;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", package);
        _playwright = await Playwright.CreateAsync();

        // Chromium's sandbox refuses to be started by root, whom containers often run as.
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledChromium.Path, ChromiumSandbox = !IsRoot, Env = DejaVuFonts.Alone(_files.Folder) });
    }

    private static bool IsRoot => !OperatingSystem.IsWindows() && string.Equals(Environment.UserName, "root", StringComparison.Ordinal);
}
