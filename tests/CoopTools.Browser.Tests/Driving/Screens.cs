using Microsoft.Playwright;

namespace CoopTools.Browser.Tests.Driving;

/// <summary>Ways to look at a page. Each is asked for anew: a context keeps what it was given.</summary>
internal static class Screens
{
    /// <summary>On a small telephone.</summary>
    public static BrowserNewContextOptions Narrow => new() { ViewportSize = new() { Width = 360, Height = 740 } };

    /// <summary>At 200 %: a page is laid out in half of the window's pixels, each twice as large.</summary>
    public static BrowserNewContextOptions Zoomed => new() { ViewportSize = new() { Width = 640, Height = 400 }, DeviceScaleFactor = 2 };

    /// <summary>At 400 %, at which WCAG 2.2, 1.4.10 asks for a single direction of scrolling.</summary>
    public static BrowserNewContextOptions ZoomedFar => new() { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 };

    /// <summary>In the dark.</summary>
    public static BrowserNewContextOptions Dark => new() { ColorScheme = ColorScheme.Dark };

    /// <summary>In the reader's own few colours, which replace those of the page.</summary>
    public static BrowserNewContextOptions Forced => new() { ForcedColors = ForcedColors.Active };

    /// <summary>Without script.</summary>
    public static BrowserNewContextOptions Scriptless => new() { JavaScriptEnabled = false };

    /// <summary>By name, for theories.</summary>
    public static BrowserNewContextOptions Of(string name) => name switch
    {
        nameof(Narrow) => Narrow,
        nameof(Zoomed) => Zoomed,
        nameof(ZoomedFar) => ZoomedFar,
        nameof(Dark) => Dark,
        nameof(Forced) => Forced,
        _ => new(),
    };
}
