namespace CoopTools.Browser.Tests.Driving;

/// <summary>The Chromium or a browser made of it that is installed here. None is ever downloaded.</summary>
internal static class InstalledChromium
{
    /// <summary>What to do where there is none.</summary>
    public const string Missing =
        "No Chromium was found: it is on no folder of PATH nor where Chrome and Edge are installed. Install one of them, or name its program with COOPTOOLS_CHROMIUM, to run these tests.";

    private const string Named = "COOPTOOLS_CHROMIUM";

    private static readonly string[] Programs =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] OnWindows =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly string[] OnMac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    /// <summary>The full path of its program, or null.</summary>
    /// <exception cref="FileNotFoundException">One was named, and is not there.</exception>
    public static string? Path { get; } = Environment.GetEnvironmentVariable(Named) is { Length: > 0 } named
        ? File.Exists(named) ? named : throw new FileNotFoundException($"{Named} names '{named}', and there is no such file.", named)
        : OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from program in Programs
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program);

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
            return OnMac;
        return OperatingSystem.IsWindows()
            ? OnWindows.SelectMany(place => WindowsFolders.Select(f => System.IO.Path.Combine(Environment.GetFolderPath(f), place)))
            : [];
    }
}
