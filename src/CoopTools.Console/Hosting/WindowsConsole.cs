using System.Runtime.InteropServices;

namespace CoopTools.ConsoleHost;

/// <summary>The console window of Windows, which has to be told to understand escape sequences.</summary>
internal static class WindowsConsole
{
    private const int StandardOutput = -11;
    private const uint EnableVirtualTerminalProcessing = 0x4;

    /// <summary>Turns escape sequences on; false on a console too old to know them. True on every other system.</summary>
    public static bool UnderstandsEscapes()
    {
        if (!OperatingSystem.IsWindows() || Console.IsOutputRedirected)
            return true;

        var console = GetStdHandle(StandardOutput);
        return GetConsoleMode(console, out var mode) && SetConsoleMode(console, mode | EnableVirtualTerminalProcessing);
    }

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern bool GetConsoleMode(nint console, out uint mode);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern bool SetConsoleMode(nint console, uint mode);
}
