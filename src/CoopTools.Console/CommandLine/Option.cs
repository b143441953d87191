namespace CoopTools.ConsoleHost;

/// <summary>The options of the program, and the abbreviations that PowerShell accepts for them.</summary>
internal static class Option
{
    public const string Command = "command";
    public const string File = "file";
    public const string Help = "help";
    public const string NoLogo = "nologo";
    public const string NonInteractive = "noninteractive";
    public const string NoProfile = "noprofile";
    public const string Version = "version";

    private static readonly (string Name, string Shortest)[] All =
    [
        (Command, "c"), (File, "f"), (Help, "h"), (NoLogo, "nol"), (NonInteractive, "noni"), (NoProfile, "nop"), (Version, "v"),
    ];

    /// <summary>The option an argument names, in any case, abbreviated or not, with one dash or two; null if it names none.</summary>
    public static string? Named(string argument)
    {
        if (argument is "-?" or "/?")
            return Help;
        if (!argument.StartsWith('-'))
            return null;

        var name = argument.TrimStart('-').ToLowerInvariant();
        return All.FirstOrDefault(option => name.StartsWith(option.Shortest, StringComparison.Ordinal)
            && option.Name.StartsWith(name, StringComparison.Ordinal)).Name;
    }
}
